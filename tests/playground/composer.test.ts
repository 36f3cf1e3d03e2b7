import { describe, expect, it } from 'vitest';
import { createWorld, ids } from '../../src/local/world.ts';
import { readAsk } from '../../src/playground/page/composer/ask-text.ts';
import { emptyComposer } from '../../src/playground/page/composer/composer-state.ts';
import type { Surroundings } from '../../src/playground/page/composer/composer-state.ts';
import { flattenCommand } from '../../src/playground/page/composer/flatten-command.ts';
import { problemsOf } from '../../src/playground/page/composer/problems.ts';
import { command } from './commands.ts';
import { seen, typist } from './typist.ts';

const commands = [
  command('summary', [
    { type: 3, name: 'article', description: 'Which article', autocomplete: true },
    { type: 5, name: 'private', description: 'Only for you' },
  ]),
  command('source'),
  command('publish', [
    { type: 3, name: 'article', description: 'Which article', required: true },
    { type: 7, name: 'channel', description: 'Where', required: true, channel_types: [0, 5] },
    { type: 4, name: 'page', description: 'Which page', min_value: 1, max_value: 9 },
    {
      type: 3,
      name: 'kind',
      description: 'What kind',
      choices: [
        { name: 'Correction', value: 'correction' },
        { name: 'Update', value: 'update' },
      ],
    },
    { type: 3, name: 'note', description: 'A note', min_length: 3, max_length: 5 },
    { type: 8, name: 'role', description: 'Whom to tell' },
  ]),
].flatMap(flattenCommand);

const around: Surroundings = {
  commands,
  world: createWorld(),
  suggestions: [
    { name: 'A new tram line', value: 'tram' },
    { name: 'A border is reached', value: 'border' },
  ],
};

const { type, listed } = typist(around);

describe('the list', () => {
  it.each([
    ['/', ['/summary', '/source', '/publish']],
    ['/s', ['/summary', '/source', '/publish']],
    ['/our', ['/source']],
    ['/nothing', []],
    ['good morning', []],
    ['/summary[Enter]', ['article', 'private']],
    ['/summary[Enter]pri', ['private']],
    ['/summary[Enter][Tab]', ['A new tram line', 'A border is reached']],
    ['/summary[Enter]private:', ['True', 'False']],
    ['/summary[Enter]private:f', ['False']],
    ['/publish[Tab]tram[Tab]', ['#general', '#announcements', '#rules', '#newsroom']],
    ['/publish[Tab]tram[Tab]#ann', ['#announcements']],
    ['/s[Escape]', []],
    ['/s[Escape]u', ['/summary']],
  ])('after %s offers %j', (script, rows) => {
    expect(listed(type(script).state)).toEqual(rows);
  });

  it('moves with the arrows, round the ends too', () => {
    expect(seen(type('/[ArrowDown][Enter]').state)).toBe('/source |');
    expect(seen(type('/[ArrowUp][Enter]').state)).toBe('/publish article:| channel: ');
    expect(seen(type('/[ArrowDown][ArrowDown][ArrowDown][Enter]').state)).toBe('/summary |');
  });
});

describe('a command', () => {
  it.each([
    ['begins with its required options', '/pub[Tab]', '/publish article:| channel: '],
    ['takes an option by Tab', '/sum[Tab][Tab]', '/summary article:| '],
    ['takes an option by its name', '/sum[Tab]private:', '/summary private:| '],
    ['is recognised when it is typed out', '/source ', '/source |'],
    ['goes on after a choice', '/sum[Tab][Tab][Enter]', '/summary article:A new tram line |'],
    [
      'takes the next option from inside a value',
      '/sum[Tab]article:tram private:',
      '/summary article:tram private:| ',
    ],
    [
      'goes back into its last chip',
      '/sum[Tab]article:x[Tab][Backspace]',
      '/summary article:A new tram line| ',
    ],
    ['loses an empty optional chip', '/sum[Tab]article:[Backspace]', '/summary |'],
    ['keeps a required chip', '/pub[Tab]x[Tab][Backspace]', '/publish article:x| channel: '],
    ['becomes text again', '/sum[Tab][Backspace]', '/summary|'],
    ['becomes text again from its first chip', '/pub[Tab][Backspace]', '/publish|'],
    [
      'lets the caret go left and right',
      '/pub[Tab][ArrowRight][ArrowRight][ArrowLeft]',
      '/publish article: channel:| ',
    ],
  ])('%s', (_, script, expected) => {
    expect(seen(type(script).state)).toBe(expected);
  });
});

describe('sending', () => {
  it.each([
    ['/source[Enter][Enter]', 'source', {}],
    ['/sum[Tab][Tab][Enter][Enter]', 'summary', { article: 'tram' }],
    ['/sum[Tab]article:anything at all[Escape][Enter]', 'summary', { article: 'anything at all' }],
    ['/sum[Tab]private:t[Enter][Enter]', 'summary', { private: true }],
    [
      '/pub[Tab]tram[Tab]#ann[Enter]page:3[Tab]kind:u[Enter][Enter]',
      'publish',
      { article: 'tram', channel: ids.channels.announcements, page: 3, kind: 'update' },
    ],
    [
      '/pub[Tab]tram[Tab]#ann[Enter]role:mod[Enter][Enter]',
      'publish',
      { article: 'tram', channel: ids.channels.announcements, role: ids.roles.moderators },
    ],
  ])('%s sends /%s with %j and empties the composer', (script, name, options) => {
    const { state, send } = type(script);
    expect(send).toEqual({ name, options });
    expect(state).toEqual(emptyComposer);
  });

  it.each([
    ['/pub[Tab][Enter]', 'article', 'This option is required. Specify a value.'],
    ['/pub[Tab]tram[Tab]#nowhere[Enter]', 'channel', 'Choose one of: #general, #announcements'],
    ['/pub[Tab]tram[Tab]#ann[Enter]page:two[Enter]', 'page', 'Input a whole number, e.g. 2'],
    ['/pub[Tab]tram[Tab]#ann[Enter]page:2.5[Enter]', 'page', 'Input a whole number, e.g. 2'],
    ['/pub[Tab]tram[Tab]#ann[Enter]page:0[Enter]', 'page', 'Input a number that is at least 1'],
    ['/pub[Tab]tram[Tab]#ann[Enter]page:10[Enter]', 'page', 'Input a number that is at most 9'],
    [
      '/pub[Tab]tram[Tab]#ann[Enter]kind:rumour[Enter]',
      'kind',
      'Choose one of: Correction, Update',
    ],
    ['/pub[Tab]tram[Tab]#ann[Enter]note:ab[Enter]', 'note', 'Must be at least 3 characters'],
    ['/pub[Tab]tram[Tab]#ann[Enter]note:abcdef[Enter]', 'note', 'Must be at most 5 characters'],
  ])('%s is held back: %s: %s', (script, option, problem) => {
    const { state, send } = type(script);
    expect(send).toBeUndefined();
    expect(problemsOf(state, around.world).get(option)).toContain(problem);
    expect(state.focus).toBe(state.chips.findIndex(({ name }) => name === option));
  });

  it.each([
    ['/nothing[Enter]', 'There is no command /nothing here. Type / to see those that there are.'],
    ['/source[Enter]what[Enter]', '/source has no option “what”.'],
  ])('%s is explained: %s', (script, note) => {
    const { state, send } = type(script);
    expect(send).toBeUndefined();
    expect(state.note).toBe(note);
  });

  it('does not complain of an empty option before sending was tried', () => {
    expect(problemsOf(type('/pub[Tab]').state, around.world).size).toBe(0);
  });

  it('takes words that are no command as a message', () => {
    expect(type('good morning[Enter]')).toEqual({ state: emptyComposer, say: 'good morning' });
  });

  it('sends nothing when the composer is empty', () => {
    expect(type('[Enter]')).toEqual({ state: emptyComposer });
  });
});

describe('a whole command as text', () => {
  it.each([
    ['/source', '/source |'],
    ['/summary article:tram-line', '/summary article:tram-line |'],
    [
      '/summary article:the tram line private:true',
      '/summary article:the tram line private:true |',
    ],
    ['/summary article:a: b c', '/summary article:a: b c |'],
    ['/summary article:https://news.example/a', '/summary article:https://news.example/a |'],
    ['/publish article:x', '/publish article:x channel:| '],
    ['/summary tram', '/summary tram|'],
  ])('%s is read as %s', (text, expected) => {
    const state = readAsk(text, commands);
    expect(state && seen(state)).toBe(expected);
  });

  it.each(['', 'summary', '/', '/nothing article:x'])('%j is none', (text) => {
    expect(readAsk(text, commands)).toBeUndefined();
  });
});
