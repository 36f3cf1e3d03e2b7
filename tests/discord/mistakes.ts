import type { LimitCase } from './limit-cases.ts';

interface Mistake extends Pick<LimitCase, 'kind' | 'path'> {
  readonly title: string;
  readonly body: unknown;
}

const display = { type: 10, content: 'x' };
const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
const link = { type: 2, style: 5, label: 'Go', url: 'https://news.example' };
const row = (...components: unknown[]) => ({ type: 1, components });
const v2 = (components: unknown[], more: object = {}) => ({ flags: 32_768, components, ...more });
const plain = (...components: unknown[]) => ({ content: 'x', components });
const command = (more: object) => [{ name: 'news', description: 'News', ...more }];
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const options = (...list: unknown[]) => command({ options: list });
const pick = { label: 'x', value: 'x' };
const menu = { type: 3, custom_id: 'menu', options: [pick] };
const form = (...components: unknown[]) => ({ custom_id: 'm', title: 'x', components });
const label = (component: unknown) => ({ type: 18, label: 'x', component });

/** Bodies that break a rule which is no mere number, and where Discord says so. */
export const mistakes: readonly Mistake[] = [
  message('content beside Components V2', 'content', v2([display], { content: 'x' })),
  message('an embed beside Components V2', 'embeds', v2([display], { embeds: [{ title: 'x' }] })),
  message('text in a plain message', 'components[0].type', plain(display)),
  message(
    'a custom_id used twice',
    'components[1].components[0].custom_id',
    plain(row(button), row(button)),
  ),
  message(
    'a custom_id used twice, once disabled',
    'components[0].components[1].custom_id',
    plain(row({ ...button, disabled: true }, button)),
  ),
  message(
    'a number used twice',
    'components[1].id',
    v2([
      { ...display, id: 7 },
      { ...display, id: 7 },
    ]),
  ),
  message('a button beside a menu', 'components[0].components', plain(row(button, menu))),
  message(
    'a section without accessory',
    'components[0].accessory',
    v2([{ type: 9, components: [display] }]),
  ),
  message(
    'a button that says nothing',
    'components[0].components[0].label',
    plain(row({ ...button, label: '' })),
  ),
  message(
    'a button without custom_id',
    'components[0].components[0].custom_id',
    plain(row({ type: 2, style: 1, label: 'x' })),
  ),
  message(
    'a link with a custom_id',
    'components[0].components[0].custom_id',
    plain(row({ ...link, custom_id: 'x' })),
  ),
  message(
    'a link that runs script',
    'components[0].components[0].url',
    plain(row({ ...link, url: 'javascript:alert(1)' })),
  ),
  message(
    'a menu that offers a value twice',
    'components[0].components[0].options[1].value',
    plain(row({ ...menu, options: [pick, pick] })),
  ),
  message(
    'a menu that asks for more than it offers',
    'components[0].components[0].max_values',
    plain(row({ ...menu, max_values: 2 })),
  ),
  message('an empty text', 'components[0].content', v2([{ ...display, content: '' }])),
  message('users both parsed and listed', 'allowed_mentions', {
    content: 'x',
    allowed_mentions: { parse: ['users'], users: ['1'] },
  }),
  registration('a command name in upper case', '[0].name', command({ name: 'News' })),
  registration('a command name with a space', '[0].name', command({ name: 'the news' })),
  registration(
    'a translated name in upper case',
    '[0].name_localizations.de',
    command({ name_localizations: { de: 'Neues' } }),
  ),
  registration('a command without description', '[0].description', [{ name: 'news' }]),
  registration('two commands of a name', '[1].name', [...command({}), ...command({})]),
  registration('two options of a name', '[0].options[1].name', options(option('a'), option('a'))),
  registration(
    'a required option after an optional one',
    '[0].options[1].required',
    options(option('a'), option('b', { required: true })),
  ),
  registration(
    'choices beside autocomplete',
    '[0].options[0].choices',
    options(option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
  ),
  registration(
    'an option beside a subcommand',
    '[0].options',
    options({ type: 1, name: 'sub', description: 'x' }, option('a')),
  ),
  registration('a description of a menu command', '[0].description', command({ type: 3 })),
  modal('a label without a field', 'components[0].component', form({ type: 18, label: 'x' })),
  modal(
    'a field used twice',
    'components[1].component.custom_id',
    form(label({ ...menu }), label({ ...menu })),
  ),
  modal(
    'a disabled menu',
    'components[0].component.disabled',
    form(label({ ...menu, disabled: true })),
  ),
  modal(
    'a required menu that asks for nothing',
    'components[0].component.min_values',
    form(label({ ...menu, min_values: 0 })),
  ),
  modal(
    'a radio group of one',
    'components[0].component.options',
    form(label({ type: 21, custom_id: 'r', options: [pick] })),
  ),
  modal(
    'a field with a label in a label',
    'components[0].component.label',
    form(label({ type: 4, custom_id: 'i', style: 1, label: 'x' })),
  ),
];

function message(title: string, path: string, body: unknown): Mistake {
  return { title, kind: 'message', path, body };
}

function registration(title: string, path: string, body: unknown): Mistake {
  return { title, kind: 'commands', path, body };
}

function modal(title: string, path: string, body: unknown): Mistake {
  return { title, kind: 'modal', path, body };
}
