import { ButtonStyle, ComponentType as type } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { forbidden, isSet, missing, outOfBounds, outOfRange, repeated } from './rules.ts';
import { isJson, objectsOf, type Json, type Violation } from './violation.ts';

type Rule = (component: Json, path: string) => readonly Violation[];

const customId = { custom_id: [1, limits.customId] } as const;
const description = { description: [1, limits.mediaDescription] } as const;

const menu: Rule = (component, path) => [
  ...outOfRange(component, path, {
    ...customId,
    placeholder: [0, limits.selectPlaceholder],
  }),
  ...outOfBounds(component, path, {
    min_values: [0, limits.selectOptions],
    max_values: [1, limits.selectOptions],
  }),
];

/** What Discord asks of each type of component in a message. Source: its docs, components/reference. */
export const componentRules: Partial<Record<type, Rule>> = {
  [type.ActionRow]: actionRow,
  [type.Button]: button,
  [type.StringSelect]: stringSelect,
  [type.UserSelect]: menu,
  [type.RoleSelect]: menu,
  [type.MentionableSelect]: menu,
  [type.ChannelSelect]: menu,
  [type.Section]: (component, path) => [
    ...outOfRange(component, path, { components: [1, limits.sectionTexts] }),
    ...(isJson(component['accessory']) ? [] : [missing(`${path}.accessory`)]),
  ],
  [type.TextDisplay]: (component, path) =>
    outOfRange(component, path, { content: [1, limits.textTotal] }),
  [type.Thumbnail]: media,
  [type.MediaGallery]: (component, path) => [
    ...outOfRange(component, path, { items: [1, limits.galleryItems] }),
    ...objectsOf(component['items']).flatMap((item, at) => media(item, `${path}.items[${at}]`)),
  ],
  [type.File]: file,
  [type.Container]: (component, path) => [
    ...outOfRange(component, path, { components: [1, limits.components] }),
    ...outOfBounds(component, path, { accent_color: [0, limits.accentColor] }),
  ],
};

function actionRow(row: Json, path: string): Violation[] {
  const inside = objectsOf(row['components']);
  const buttons = inside.filter((one) => one['type'] === type.Button);
  if (buttons.length === inside.length) {
    return outOfRange(row, path, { components: [1, limits.buttonsPerRow] });
  }
  if (inside.length === 1) return [];
  const message = `A row holds up to ${limits.buttonsPerRow} buttons, or one menu.`;
  return [{ path: `${path}.components`, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function button(component: Json, path: string): Violation[] {
  const link = component['style'] === ButtonStyle.Link;
  const premium = component['style'] === ButtonStyle.Premium;
  const [needed, other] = link ? ['url', 'custom_id'] : ['custom_id', 'url'];
  const bare = !premium && !isSet(component['label']) && !isSet(component['emoji']);
  return [
    ...outOfRange(component, path, {
      ...customId,
      label: [0, limits.buttonLabel],
      url: [1, limits.buttonUrl],
    }),
    ...(premium || isSet(component[needed]) ? [] : [missing(`${path}.${needed}`)]),
    ...forbidden(component, path, [other], `Such a button takes no ${other}.`),
    ...(bare ? [missing(`${path}.label`)] : []),
    ...(link ? checkScheme(component['url'], `${path}.url`, ['http:', 'https:', 'discord:']) : []),
  ];
}

function stringSelect(component: Json, path: string): Violation[] {
  const options = objectsOf(component['options']);
  const values = options.map((option, at) => ({
    path: `${path}.options[${at}].value`,
    key: String(option['value']),
  }));
  const most = component['max_values'];
  const tooMany = typeof most === 'number' && most > options.length;
  return [
    ...menu(component, path),
    ...outOfRange(component, path, { options: [1, limits.selectOptions] }),
    ...options.flatMap((option, at) => selectOption(option, `${path}.options[${at}]`)),
    ...repeated(
      values,
      'SELECT_OPTION_VALUE_DUPLICATED',
      'The value of each option must be its own.',
    ),
    ...(tooMany
      ? [
          {
            path: `${path}.max_values`,
            code: 'BASE_TYPE_BAD_LENGTH',
            message: `Must be at most the number of options, ${options.length}.`,
          },
        ]
      : []),
  ];
}

function selectOption(option: Json, path: string): Violation[] {
  return outOfRange(option, path, {
    label: [1, limits.selectLabel],
    value: [1, limits.selectValue],
    description: [0, limits.selectDescription],
  });
}

function media(item: Json, path: string): Violation[] {
  const url = isJson(item['media']) ? item['media']['url'] : undefined;
  return [
    ...outOfRange(item, path, description),
    ...outOfRange({ url }, `${path}.media`, { url: [1, limits.mediaUrl] }),
    ...checkScheme(url, `${path}.media.url`, ['http:', 'https:', 'attachment:']),
  ];
}

function file(component: Json, path: string): Violation[] {
  const url = isJson(component['file']) ? component['file']['url'] : undefined;
  return checkScheme(url, `${path}.file.url`, ['attachment:']);
}

function checkScheme(url: unknown, path: string, schemes: readonly string[]): Violation[] {
  if (typeof url !== 'string' || url === '') return [];
  if (URL.canParse(url) && schemes.includes(new URL(url).protocol)) return [];
  const message = `Must be a URL whose scheme is one of: ${schemes.join(' ')}`;
  return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message }];
}
