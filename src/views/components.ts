import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';

/** The colours of a message's edge. They only repeat what its words say. */
export const colours = {
  article: 0x2f_6d_a8,
  confirmed: 0x2f_85_5a,
  corrected: 0xc9_8a_1b,
  retracted: 0xb3_36_3a,
  neutral: 0x6b_72_80,
} as const;

export function container(
  colour: number,
  components: APIComponentInContainer[],
): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: colour, components };
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A text with a button beside it: three components. */
export function section(
  text: string,
  accessory: APIButtonComponentWithCustomId,
): APISectionComponent {
  return { type: ComponentType.Section, components: [textDisplay(text)], accessory };
}

/** A line between two parts, or only some air. */
export function separator(divider = true): APISeparatorComponent {
  return { type: ComponentType.Separator, divider, spacing: SeparatorSpacingSize.Small };
}

export function row<T extends APIComponentInMessageActionRow>(
  ...components: T[]
): APIActionRowComponent<T> {
  return { type: ComponentType.ActionRow, components };
}

/** A button that leads to another view; the current one is marked and cannot be pressed. */
export function button(
  label: string,
  customId: string,
  { current = false, disabled = current }: { current?: boolean; disabled?: boolean } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: current ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label,
    custom_id: customId,
    ...(disabled && { disabled }),
  };
}

export function linkButton(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

/** A picture across the message, with words for those who do not see it. */
export function picture(url: string, alt: string): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url }, description: alt }] };
}
