import {
  type APIButtonComponent,
  type APIMessage,
  type APIMessageComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';

/** A message as lines for a terminal: its text, its pictures by their alt text, its buttons in brackets. */
export function toTerminal(message: APIMessage): string {
  const seenByOne = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const lines = (message.components ?? []).flatMap(linesOf);
  return [...lines, ...(seenByOne ? ['', '(only you would see this)'] : [])].join('\n');
}

function linesOf(component: APIMessageComponent): string[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(linesOf).map((line) => `│ ${line}`.trimEnd());
    case ComponentType.Section:
      return [...component.components.flatMap(linesOf), ...linesOf(component.accessory)];
    case ComponentType.TextDisplay:
      return plain(component.content).split('\n');
    case ComponentType.Separator:
      return [''];
    case ComponentType.Thumbnail:
      return [`(picture: ${component.description ?? 'no description'})`];
    case ComponentType.MediaGallery:
      return component.items.map((it) => `(picture: ${it.description ?? 'no description'})`);
    case ComponentType.ActionRow:
      return ['', component.components.flatMap(linesOf).join(' ')];
    case ComponentType.Button:
      return [button(component)];
    case ComponentType.StringSelect:
      return component.options.map((it) => `▸ ${it.label}`);
    default:
      return [];
  }
}

function button(it: APIButtonComponent): string {
  const label = 'label' in it ? (it.label ?? '') : '';
  const name = label || ('emoji' in it ? (it.emoji?.name ?? '') : '');
  if (it.style === ButtonStyle.Link) return `[${name}: ${it.url}]`;
  return it.disabled ? `(${name})` : `[${name}]`;
}

/** Discord's Markdown without its escapes, and with its timestamps as dates. */
function plain(text: string): string {
  return text
    .replace(/<t:(\d+)(?::\w)?>/g, (_, seconds: string) =>
      new Date(Number(seconds) * 1000).toISOString().slice(0, 10),
    )
    .replace(/\\([\p{P}\p{S}])/gu, '$1');
}
