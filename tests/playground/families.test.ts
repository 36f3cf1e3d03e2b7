import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/local/world.ts';
import { readAsk } from '../../src/playground/page/composer/ask-text.ts';
import { emptyComposer } from '../../src/playground/page/composer/composer-state.ts';
import { flattenCommand } from '../../src/playground/page/composer/flatten-command.ts';
import { problemsOf } from '../../src/playground/page/composer/problems.ts';
import { command } from './commands.ts';
import { seen, typist } from './typist.ts';

const desk = command('desk', [
  { type: 1, name: 'show', description: 'Shows how the desk is set' },
  {
    type: 1,
    name: 'timezone',
    description: 'Sets the zone',
    options: [
      { type: 3, name: 'zone', description: 'Which', required: true, autocomplete: true },
      { type: 5, name: 'quiet', description: 'Whether to keep it quiet' },
    ],
  },
  {
    type: 2,
    name: 'role',
    description: 'Who may publish',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'Lets a role publish',
        options: [{ type: 8, name: 'role', description: 'Which', required: true }],
      },
      { type: 1, name: 'remove', description: 'Lets it no more' },
    ],
  },
]);
const commands = [command('desks'), desk].flatMap(flattenCommand);
const world = createWorld();
const suggestions = [{ name: 'Europe/Berlin, 14:05', value: 'Europe/Berlin' }];
const { type, listed } = typist({ commands, world, suggestions });

describe('a family of commands', () => {
  it('stands in the list as its members, with what each is about', () => {
    const shown = flattenCommand(desk).map(({ name, description }) => [name, description]);
    expect(shown).toEqual([
      ['desk show', 'Shows how the desk is set'],
      ['desk timezone', 'Sets the zone'],
      ['desk role add', 'Lets a role publish'],
      ['desk role remove', 'Lets it no more'],
    ]);
  });

  it('leaves a plain command as it is', () => {
    const [one, ...others] = flattenCommand(
      command('source', [{ type: 4, name: 'page', description: 'Which page' }]),
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ name: 'source', options: [{ name: 'page' }] });
  });

  it('is shown whole, however large', () => {
    const members = Array.from({ length: 25 }, (_, index) => `member-${index}`);
    const large = (name: string) =>
      command(
        name,
        members.map((member) => ({ type: 1, name: member, description: member })),
      );
    const all = [large('one'), large('two')].flatMap(flattenCommand);
    const reader = typist({ commands: all, world, suggestions });
    expect(reader.listed(reader.type('/').state)).toHaveLength(50);
  });

  it.each([
    ['/', ['/desks', '/desk show', '/desk timezone', '/desk role add', '/desk role remove']],
    ['/desk ', ['/desk show', '/desk timezone', '/desk role add', '/desk role remove']],
    ['/desk t', ['/desk timezone']],
    ['/desk timezone', ['/desk timezone']],
    ['/desk role ', ['/desk role add', '/desk role remove']],
    ['/timez', ['/desk timezone']],
    ['/desk nothing', []],
    ['/desk t[Tab]', ['Europe/Berlin, 14:05']],
    ['/desk t[Tab][Tab]', ['quiet']],
    ['/desk role a[Tab]mod', ['@Moderators']],
  ])('after %s offers %j', (script, rows) => {
    expect(listed(type(script).state)).toEqual(rows);
  });

  it.each([
    ['is picked by Tab, with its required options', '/desk t[Tab]', '/desk timezone zone:| '],
    ['is picked by arrows', '/desk [ArrowDown][Enter]', '/desk timezone zone:| '],
    ['is recognised when it is typed out', '/desk show ', '/desk show |'],
    ['is not cut short while it is typed out', '/desk show', '/desk show|'],
    ['is not taken for a longer name', '/desks ', '/desks |'],
    ['takes an option by its name', '/desk timezone x quiet:', '/desk timezone zone:x quiet:| '],
    ['becomes text again', '/desk s[Tab][Backspace]', '/desk show|'],
  ])('%s', (_, script, expected) => {
    expect(seen(type(script).state)).toBe(expected);
  });

  it.each([
    ['/desk s[Tab][Enter]', 'desk show', {}],
    ['/desk t[Tab][Tab][Enter]', 'desk timezone', { zone: 'Europe/Berlin' }],
    ['/desk role r[Enter][Enter]', 'desk role remove', {}],
  ])('%s sends /%s with %j', (script, name, options) => {
    const { state, send } = type(script);
    expect(send).toEqual({ name, options });
    expect(state).toEqual(emptyComposer);
  });

  it('is held back while a required option of the member is empty', () => {
    const { state, send } = type('/desk t[Tab][Escape][Enter]');
    expect(send).toBeUndefined();
    expect(problemsOf(state, world).get('zone')).toContain('required');
  });

  it.each([
    ['/desk[Escape][Enter]', '/desk needs one of: show, timezone, role add, role remove.'],
    ['/desk nothing[Enter]', '/desk needs one of: show, timezone, role add, role remove.'],
    ['/des[Escape][Enter]', 'There is no command /des here. Type / to see those that there are.'],
  ])('%s is explained: %s', (script, note) => {
    const { state, send } = type(script);
    expect(send).toBeUndefined();
    expect(state.note).toBe(note);
  });

  it.each([
    ['/desk show', '/desk show |'],
    ['/desk timezone zone:Europe/Berlin', '/desk timezone zone:Europe/Berlin |'],
    ['/desk timezone', '/desk timezone zone:| '],
  ])('%s of a link is read as %s', (text, expected) => {
    const state = readAsk(text, commands);
    expect(state && seen(state)).toBe(expected);
  });

  it.each(['/desk', '/desk ', '/desk zone:x', '/desk showing'])(
    '%j of a link names no command',
    (text) => {
      expect(readAsk(text, commands)).toBeUndefined();
    },
  );
});
