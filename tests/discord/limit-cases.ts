import { limits } from '../../src/discord/limits.ts';

/** A body that holds `n` of something, the most that is allowed, and where it is refused with one more. */
export interface LimitCase {
  readonly title: string;
  readonly kind: 'message' | 'commands' | 'modal' | 'choices';
  readonly most: number;
  readonly path: string;
  readonly body: (n: number) => unknown;
}

const text = (n: number) => 'x'.repeat(n);
const many = <T>(n: number, make: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => make(at));

const v2 = (...components: unknown[]) => ({ flags: 32_768, components });
const display = (content: string) => ({ type: 10, content });
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id: 'go',
  ...more,
});
const legacy = (...components: unknown[]) => ({ content: 'x', components });
const option = (at: number, more: object = {}) => ({ label: 'x', value: `${at}`, ...more });
const menu = (more: object) =>
  legacy(row({ type: 3, custom_id: 'menu', options: [option(0)], ...more }));
const embed = (more: object) => ({ embeds: [{ title: 'x', ...more }] });
const command = (more: object) => [{ name: 'news', description: 'News', ...more }];
const stringOption = (name: string, more: object = {}) => ({
  type: 3,
  name,
  description: 'x',
  ...more,
});
const input = { type: 4, custom_id: 'input', style: 1 };
const label = (more: object = {}) => ({ type: 18, label: 'x', component: input, ...more });
const modal = (more: object) => ({ custom_id: 'm', title: 'x', components: [label()], ...more });

const message = (
  title: string,
  most: number,
  path: string,
  body: LimitCase['body'],
): LimitCase => ({
  title,
  kind: 'message',
  most,
  path,
  body,
});
const commands = (
  title: string,
  most: number,
  path: string,
  body: LimitCase['body'],
): LimitCase => ({ title, kind: 'commands', most, path, body });
const form = (title: string, most: number, path: string, body: LimitCase['body']): LimitCase => ({
  title,
  kind: 'modal',
  most,
  path,
  body,
});

const messages: readonly LimitCase[] = [
  message('content', limits.content, 'content', (n) => ({ content: text(n) })),
  message('embeds', limits.embeds, 'embeds', (n) => ({ embeds: many(n, () => ({ title: 'x' })) })),
  message('all embeds together', limits.embedTotal, 'embeds', (n) => ({
    embeds: [{ description: text(3000) }, { description: text(n - 3000) }],
  })),
  message('an embed title', limits.embedTitle, 'embeds[0].title', (n) => embed({ title: text(n) })),
  message('an embed description', limits.embedDescription, 'embeds[0].description', (n) =>
    embed({ description: text(n) }),
  ),
  message('embed fields', limits.embedFields, 'embeds[0].fields', (n) =>
    embed({ fields: many(n, () => ({ name: 'x', value: 'y' })) }),
  ),
  message('a field name', limits.embedFieldName, 'embeds[0].fields[0].name', (n) =>
    embed({ fields: [{ name: text(n), value: 'y' }] }),
  ),
  message('a field value', limits.embedFieldValue, 'embeds[0].fields[0].value', (n) =>
    embed({ fields: [{ name: 'x', value: text(n) }] }),
  ),
  message('an embed footer', limits.embedFooter, 'embeds[0].footer.text', (n) =>
    embed({ footer: { text: text(n) } }),
  ),
  message('an embed author', limits.embedAuthor, 'embeds[0].author.name', (n) =>
    embed({ author: { name: text(n) } }),
  ),
  message('components, nested and accessories counted', limits.components, 'components', (n) =>
    v2(
      {
        type: 17,
        components: [{ type: 9, components: [display('x')], accessory: button() }],
      },
      ...many(n - 4, () => display('x')),
    ),
  ),
  message('text of all Text Displays', limits.textTotal, 'components', (n) =>
    v2(display(text(3000)), { type: 17, components: [display(text(n - 3000))] }),
  ),
  message('bytes of all Text Displays', limits.messageBytes, 'components', (n) =>
    // 3 bytes a character, 2 × 12 bytes for the displays, and the rest in single bytes.
    v2(display('字'.repeat(3300)), display(text(n - 9900 - 2 * limits.bytesPerText))),
  ),
  message('rows without Components V2', limits.legacyRows, 'components', (n) =>
    legacy(...many(n, (at) => row(button({ custom_id: `${at}` })))),
  ),
  message('a custom_id', limits.customId, 'components[0].components[0].custom_id', (n) =>
    legacy(row(button({ custom_id: text(n) }))),
  ),
  message('buttons of a row', limits.buttonsPerRow, 'components[0].components', (n) =>
    legacy(row(...many(n, (at) => button({ custom_id: `${at}` })))),
  ),
  message('a button label', limits.buttonLabel, 'components[0].components[0].label', (n) =>
    legacy(row(button({ label: text(n) }))),
  ),
  message('the URL of a button', limits.buttonUrl, 'components[0].components[0].url', (n) =>
    legacy(row({ type: 2, style: 5, label: 'x', url: `https://news.example/${text(n - 21)}` })),
  ),
  message('options of a menu', limits.selectOptions, 'components[0].components[0].options', (n) =>
    menu({ options: many(n, (at) => option(at)) }),
  ),
  message(
    'an option label',
    limits.selectLabel,
    'components[0].components[0].options[0].label',
    (n) => menu({ options: [option(0, { label: text(n) })] }),
  ),
  message(
    'an option value',
    limits.selectValue,
    'components[0].components[0].options[0].value',
    (n) => menu({ options: [option(0, { value: text(n) })] }),
  ),
  message(
    'an option description',
    limits.selectDescription,
    'components[0].components[0].options[0].description',
    (n) => menu({ options: [option(0, { description: text(n) })] }),
  ),
  message(
    'a menu placeholder',
    limits.selectPlaceholder,
    'components[0].components[0].placeholder',
    (n) => menu({ placeholder: text(n) }),
  ),
  message('texts of a section', limits.sectionTexts, 'components[0].components', (n) =>
    v2({ type: 9, components: many(n, () => display('x')), accessory: button() }),
  ),
  message('items of a gallery', limits.galleryItems, 'components[0].items', (n) =>
    v2({ type: 12, items: many(n, () => ({ media: { url: 'https://news.example/a.png' } })) }),
  ),
  message('an alt text', limits.mediaDescription, 'components[0].items[0].description', (n) =>
    v2({
      type: 12,
      items: [{ media: { url: 'https://news.example/a.png' }, description: text(n) }],
    }),
  ),
  message('the colour of a container', limits.accentColor, 'components[0].accent_color', (n) =>
    v2({ type: 17, accent_color: n, components: [display('x')] }),
  ),
  message('users that may be pinged', limits.allowedMentions, 'allowed_mentions.users', (n) => ({
    content: 'x',
    allowed_mentions: { users: many(n, (at) => `${at + 1}`) },
  })),
];

const registrations: readonly LimitCase[] = [
  commands('a command name', limits.commandName, '[0].name', (n) => command({ name: text(n) })),
  commands('a command description', limits.commandDescription, '[0].description', (n) =>
    command({ description: text(n) }),
  ),
  commands('options of a command', limits.commandOptions, '[0].options', (n) =>
    command({ options: many(n, (at) => stringOption(`o${at}`)) }),
  ),
  commands('choices of an option', limits.choices, '[0].options[0].choices', (n) =>
    command({
      options: [stringOption('o', { choices: many(n, (at) => ({ name: `${at}`, value: 'x' })) })],
    }),
  ),
  commands('a choice name', limits.choiceName, '[0].options[0].choices[0].name', (n) =>
    command({ options: [stringOption('o', { choices: [{ name: text(n), value: 'x' }] })] }),
  ),
  commands('a choice value', limits.choiceValue, '[0].options[0].choices[0].value', (n) =>
    command({ options: [stringOption('o', { choices: [{ name: 'x', value: text(n) }] })] }),
  ),
  commands('a whole command', limits.commandTotal, '[0]', (n) =>
    command({ name: 'n', description: text(100), options: sizedOptions(n) }),
  ),
];

const forms: readonly LimitCase[] = [
  form('a form title', limits.modalTitle, 'title', (n) => modal({ title: text(n) })),
  form('parts of a form', limits.modalComponents, 'components', (n) =>
    modal({
      components: many(n, (at) => label({ component: { ...input, custom_id: `${at}` } })),
    }),
  ),
  form('a label', limits.labelText, 'components[0].label', (n) =>
    modal({ components: [label({ label: text(n) })] }),
  ),
  form('a label description', limits.labelDescription, 'components[0].description', (n) =>
    modal({ components: [label({ description: text(n) })] }),
  ),
  form('a preset text', limits.textInput, 'components[0].component.value', (n) =>
    modal({ components: [label({ component: { ...input, value: text(n) } })] }),
  ),
  form('a placeholder', limits.textInputPlaceholder, 'components[0].component.placeholder', (n) =>
    modal({ components: [label({ component: { ...input, placeholder: text(n) } })] }),
  ),
  form('options of a radio group', limits.radioOptions, 'components[0].component.options', (n) =>
    modal({
      components: [
        label({ component: { type: 21, custom_id: 'r', options: many(n, (at) => option(at)) } }),
      ],
    }),
  ),
];

const completions: readonly LimitCase[] = [
  {
    title: 'completions',
    kind: 'choices',
    most: limits.choices,
    path: 'choices',
    body: (n) => ({ choices: many(n, (at) => ({ name: `${at}`, value: 'x' })) }),
  },
  {
    title: 'the name of a completion',
    kind: 'choices',
    most: limits.choiceName,
    path: 'choices[0].name',
    body: (n) => ({ choices: [{ name: text(n), value: 'x' }] }),
  },
  {
    title: 'the value of a completion',
    kind: 'choices',
    most: limits.choiceValue,
    path: 'choices[0].value',
    body: (n) => ({ choices: [{ name: 'x', value: text(n) }] }),
  },
];

export const limitCases: readonly LimitCase[] = [
  ...messages,
  ...registrations,
  ...forms,
  ...completions,
];

/** 3 options of 25 choices of 100 characters come to 7,506 with their names and descriptions; the rest is described. */
function sizedOptions(n: number): unknown[] {
  const rest = n - 3 * 2502 - 1 - 100;
  return [
    ...many(3, (at) =>
      stringOption(`${at}`, {
        choices: many(25, () => ({ name: text(50), value: text(50) })),
      }),
    ),
    ...many(4, (at) => stringOption(`p${at}`, { description: text(90) })),
    stringOption('q', { description: text(rest - 4 * 92 - 1) }),
  ];
}
