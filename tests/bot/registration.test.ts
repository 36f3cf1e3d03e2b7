import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { repertoire } from '../../commands/index.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { registrationOf } from '../../src/bot/registration.ts';
import { showNotice } from '../../src/views/notice.ts';

const run = () => showNotice({ text: 'Done.' });

describe('a registered command', () => {
  it('for readers works in servers, with the bot and in private conversations, installed either way', () => {
    const [command] = registrationOf({
      commands: [
        defineCommand({ name: 'read', description: 'Reads', access: 'everyone', options: {}, run }),
      ],
    });
    expect(command).toMatchObject({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
    });
  });

  it('for moderators works in servers only, for those who may manage messages', () => {
    const [command] = registrationOf({
      commands: [
        defineCommand({
          name: 'post',
          description: 'Posts',
          access: 'moderators',
          options: {},
          run,
        }),
      ],
    });
    expect(command).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '8192',
    });
  });

  it('of a family stands under the family, which is as strict as its strictest member', () => {
    const member = { description: 'Keeps', options: {}, run };
    const [family, ...others] = registrationOf({
      commands: [
        defineCommand({ ...member, name: 'desk log', access: 'moderators' }),
        defineCommand({ ...member, name: 'desk show', access: 'everyone' }),
      ],
      families: { desk: 'The desk' },
    });
    expect(family).toMatchObject({
      name: 'desk',
      description: 'The desk',
      default_member_permissions: '8192',
      options: [
        { type: ApplicationCommandOptionType.Subcommand, name: 'log' },
        { type: ApplicationCommandOptionType.Subcommand, name: 'show' },
      ],
    });
    expect(others).toEqual([]);
  });

  it('of a message’s menu has neither description nor options', () => {
    const [menu] = registrationOf({
      commands: [],
      menus: [{ name: 'Count words', access: 'everyone', run }],
    });
    expect(menu).toEqual({
      type: ApplicationCommandType.Message,
      name: 'Count words',
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
    });
  });

  it('has its required options first, whatever the order of the definition', () => {
    const text = { kind: 'string', description: 'Words', parse: String } as const;
    const [command] = registrationOf({
      commands: [
        defineCommand({
          name: 'say',
          description: 'Says',
          access: 'everyone',
          options: { aside: text, words: { ...text, required: true } },
          run,
        }),
      ],
    });
    expect(optionNames(command)).toEqual(['words', 'aside']);
  });
});

describe('the reading commands', () => {
  const registered = registrationOf(repertoire);

  it.each([
    ['summary', ['article', 'private']],
    ['article', ['article', 'page', 'private']],
    ['quotes', ['article', 'speaker', 'private']],
    ['source', ['article', 'private']],
    ['latest', ['topic', 'private']],
    ['search', ['query', 'topic', 'publisher', 'after', 'before', 'private']],
    ['topics', ['private']],
    ['who', ['name', 'private']],
    ['check', ['text', 'private']],
    ['help', []],
  ])('/%s takes %j', (name, options) => {
    expect(optionNames(registered.find((command) => command.name === name))).toEqual(options);
  });

  it('stand in the menu of a message too', () => {
    expect(registered.filter(({ type }) => type === 3)).toMatchObject([
      { name: 'Check quote', contexts: [0, 1, 2], integration_types: [0, 1] },
      { name: 'Find source', contexts: [0, 1, 2], integration_types: [0, 1] },
    ]);
  });

  it('tell Discord how long a text may be', () => {
    const command = registered.find(({ name }) => name === 'search');
    expect(command).toMatchObject({
      options: [{ name: 'query', required: true, max_length: 200 }, {}, {}, {}, {}, {}],
    });
  });

  it('complete the article while it is typed', () => {
    expect(registered[0]).toMatchObject({
      options: [
        { name: 'article', type: ApplicationCommandOptionType.String, autocomplete: true },
        {},
      ],
    });
  });
});

function optionNames(command: object | undefined): string[] {
  const options = command && 'options' in command ? command.options : [];
  return Array.isArray(options) ? options.map(({ name }: { name: string }) => name) : [];
}
