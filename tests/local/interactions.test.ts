import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WebSocketManager } from '@discordjs/ws';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { InteractionResponseType as type, MessageFlags, Routes } from 'discord-api-types/v10';
import { elsewhere, inDirectMessages, persona } from '../../src/local/personas.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord, Persona } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { connectBot, restOf, stillClock } from './bot.ts';
import { call, errorPaths } from './call.ts';

const commands = [
  { name: 'hello', description: 'Says hello', integration_types: [0, 1], contexts: [0, 1, 2] },
  { name: 'desk', description: 'Desk', default_member_permissions: '8192', contexts: [0] },
  {
    name: 'read',
    description: 'Reads',
    options: [
      { type: 3, name: 'article', description: 'Which', required: true, autocomplete: true },
      { type: 4, name: 'page', description: 'Page', min_value: 1, max_value: 9 },
      { type: 5, name: 'private', description: 'Private' },
      { type: 7, name: 'channel', description: 'Where' },
      {
        type: 3,
        name: 'view',
        description: 'View',
        choices: [{ name: 'Quotes', value: 'quotes' }],
      },
    ],
  },
  {
    name: 'admin',
    description: 'Settings',
    options: [
      {
        type: 1,
        name: 'zone',
        description: 'Zone',
        options: [{ type: 3, name: 'to', description: 'To' }],
      },
    ],
  },
  { name: 'Check', type: 3 },
];

let local: LocalDiscord;
let bot: WebSocketManager;
let member: Persona;
/** What the bot does with the next interaction. */
let handle: (interaction: APIInteraction) => APIInteractionResponse | undefined;
let seen: APIInteraction | undefined;

const hello = { kind: 'command', name: 'hello', options: {} } as const;
const answer = (data: object): APIInteractionResponse => ({
  type: type.ChannelMessageWithSource,
  data,
});
const callback = (interaction: APIInteraction, body: unknown) =>
  call(local, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, body);
const webhook = (method: string, path: string, body?: unknown) =>
  call(local, method, `/webhooks/${local.applicationId}/${seen?.token}${path}`, body);

beforeEach(async () => {
  local = await startLocalDiscord(stillClock);
  member = persona(local.world, 'member');
  handle = () => answer({ content: 'Hello!' });
  await restOf(local).put(Routes.applicationCommands(local.applicationId), { body: commands });
  bot = await connectBot(local, (interaction) => {
    seen = interaction;
    return handle(interaction);
  });
});

afterEach(async () => {
  await bot.destroy();
  await local.stop();
});

describe('what the bot is told', () => {
  test('a member in a server: their rights there, and whose installation it is', async () => {
    const { interaction } = await local.act(member, hello);
    expect(interaction).toMatchObject({
      application_id: local.applicationId,
      guild_id: ids.guild,
      channel: { id: ids.channels.general, type: 0, name: 'general' },
      context: 0,
      authorizing_integration_owners: { 0: ids.guild },
      member: { user: { id: ids.member } },
      locale: 'en-US',
      guild_locale: 'en-US',
      entitlements: [],
      data: { name: 'hello', type: 1 },
    });
    expect(interaction).not.toHaveProperty('user');
    expect(interaction).not.toHaveProperty('channel.permission_overwrites');
    expect(seen).toEqual(interaction);
  });

  test.each([
    ['member', 'general', false],
    ['moderator', 'general', true],
    ['administrator', 'general', true],
  ] as const)('a %s may manage messages in #%s: %s', async (kind, channel, may) => {
    const who = persona(local.world, kind, { channelId: ids.channels[channel] });
    const { interaction } = await local.act(who, hello);
    const held = BigInt(interaction?.member?.permissions ?? 0);
    expect((held & 8192n) !== 0n).toBe(may);
  });

  test('direct messages with the bot: a user instead of a member, and "0" for the server', async () => {
    const { interaction } = await local.act(inDirectMessages(local.world, member), hello);
    expect(interaction).toMatchObject({
      context: 1,
      user: { id: ids.member },
      authorizing_integration_owners: { 0: '0' },
    });
    expect(interaction).not.toHaveProperty('guild_id');
  });

  test('a server without the bot: the person who installed it', async () => {
    const { interaction } = await local.act(elsewhere(local.world, member), hello);
    expect(interaction).toMatchObject({
      guild_id: ids.elsewhere,
      guild_locale: 'en-GB',
      authorizing_integration_owners: { 1: ids.member },
    });
  });

  test('options by their types, and what ids name', async () => {
    const options = {
      article: 'tram',
      page: 2,
      private: true,
      channel: ids.channels.announcements,
    };
    const { interaction } = await local.act(member, { kind: 'command', name: 'read', options });
    expect(interaction?.data).toMatchObject({
      options: [
        { name: 'article', type: 3, value: 'tram' },
        { name: 'page', type: 4, value: 2 },
        { name: 'private', type: 5, value: true },
        { name: 'channel', type: 7, value: ids.channels.announcements },
      ],
      resolved: { channels: { [ids.channels.announcements]: { name: 'announcements', type: 5 } } },
    });
  });

  test('a subcommand by its path', async () => {
    const action = { kind: 'command', name: 'admin zone', options: { to: 'UTC' } } as const;
    const { interaction, message } = await local.act(member, action);
    expect(interaction?.data).toMatchObject({
      name: 'admin',
      options: [{ name: 'zone', type: 1, options: [{ name: 'to', value: 'UTC' }] }],
    });
    expect(message?.interaction?.name).toBe('admin zone');
  });

  test('what is being typed, though a required option is still missing', async () => {
    handle = () => ({ type: 8, data: { choices: [{ name: 'Tram', value: 'tram' }] } });
    const exchange = await local.act(member, {
      kind: 'autocomplete',
      name: 'read',
      options: { article: 'tr' },
      focused: 'article',
    });
    expect(exchange.interaction).toMatchObject({
      type: 4,
      data: { options: [{ name: 'article', value: 'tr', focused: true }] },
    });
    expect(exchange.response).toMatchObject({ data: { choices: [{ value: 'tram' }] } });
  });

  test('the message that a command was used on', async () => {
    const { id } = local.say(member, 'It will rain');
    const { interaction } = await local.act(member, {
      kind: 'message-command',
      name: 'Check',
      messageId: id,
    });
    expect(interaction?.data).toMatchObject({
      target_id: id,
      resolved: { messages: { [id]: { content: 'It will rain', author: { id: ids.member } } } },
    });
  });
});

const read = (options: object) => ({ kind: 'command', name: 'read', options });

describe('what Discord would not send', () => {
  test.each([
    ['a command that is not registered', { ...hello, name: 'nothing' }, 'no command /nothing'],
    ['a missing option', read({}), '"article" is required'],
    ['an unknown option', read({ article: 'x', size: 1 }), 'no option "size"'],
    ['a text for a number', read({ article: 'x', page: 'two' }), '"page" must be a number'],
    ['a number out of range', read({ article: 'x', page: 10 }), '"page" must be at most 9'],
    ['a text that is not among the choices', read({ article: 'x', view: 'all' }), 'one of: quotes'],
    ['a channel that is not there', read({ article: 'x', channel: '1' }), 'no channel'],
    ['a group instead of its subcommand', { ...hello, name: 'admin' }, 'needs one of: zone'],
    ['a command for moderators', { ...hello, name: 'desk' }, 'do not have the permission'],
    [
      'a click on a message that is not there',
      { kind: 'component', messageId: '1', customId: 'x' },
      'sees no message',
    ],
    ['a form that is not open', { kind: 'modal', customId: 'x', fields: {} }, 'No form "x"'],
  ])('%s', async (_title, action, text) => {
    const exchange = await local.act(member, action as Parameters<LocalDiscord['act']>[1]);
    expect(exchange.failure).toContain(text);
    expect(exchange.interaction).toBeUndefined();
  });

  test.each([
    [
      'to somebody who cannot see the channel',
      () => persona(local.world, 'member', { channelId: ids.channels.newsroom }),
    ],
    [
      'to a server that has not got the app',
      () => ({ ...elsewhere(local.world, member), install: 'guild' as const }),
    ],
  ])('nothing %s', async (_title, who) => {
    expect((await local.act(who(), hello)).failure).toBeDefined();
  });

  test('a command for servers in direct messages', async () => {
    const moderator = persona(local.world, 'moderator');
    const desk = { ...hello, name: 'desk' };
    expect((await local.act(moderator, desk)).failure).toBeUndefined();
    const outside = await local.act(inDirectMessages(local.world, moderator), desk);
    expect(outside.failure).toContain('direct messages');
  });
});

describe('how the bot may answer', () => {
  test('once: a second answer gets 40060', async () => {
    const { interaction } = await local.act(member, hello);
    const second = await callback(interaction as APIInteraction, answer({ content: 'x' }));
    expect(second.body['code']).toBe(40060);
  });

  test('within three seconds: later it gets 10062', async () => {
    handle = () => undefined;
    const exchange = local.act(member, hello);
    await local.clock.advance(3000);
    const { interaction, failure } = await exchange;
    expect(failure).toBe('The application did not respond');
    const late = await callback(interaction as APIInteraction, answer({ content: 'x' }));
    expect(late).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  test('not with the answer to another kind of interaction', async () => {
    handle = () => ({ type: type.ApplicationCommandAutocompleteResult, data: { choices: [] } });
    const exchange = local.act(member, hello);
    await refused();
    await local.clock.advance(3000);
    expect((await exchange).refusals).toMatchObject([{ path: 'type', code: 'BASE_TYPE_CHOICES' }]);
  });

  test('not with a body over a limit: the exchange says where', async () => {
    handle = () => answer({ content: 'x'.repeat(2001) });
    const exchange = local.act(member, hello);
    await refused();
    await local.clock.advance(3000);
    expect((await exchange).refusals).toMatchObject([{ path: 'data.content' }]);
  });

  test('privately: only the one who asked sees it', async () => {
    handle = () => answer({ content: 'Hush', flags: MessageFlags.Ephemeral });
    await local.act(member, hello);
    expect(local.messages(member.channelId)).toEqual([]);
    expect(local.messages(member.channelId, ids.moderator)).toEqual([]);
    expect(local.messages(member.channelId, ids.member)).toMatchObject([{ content: 'Hush' }]);
  });

  test('later: the waiting message is filled in, and stays as private as it was', async () => {
    handle = () => ({
      type: type.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 },
    });
    const { message } = await local.act(member, hello);
    const loading = MessageFlags.Ephemeral | MessageFlags.Loading;
    expect(message?.flags).toBe(loading); // the other flag was dropped
    const edited = await webhook('PATCH', '/messages/@original', { content: 'Here' });
    expect(edited.body).toMatchObject({ id: message?.id, content: 'Here', flags: 64 });
  });

  test('with a follow-up right after a deferral, which fills in the waiting message', async () => {
    handle = () => ({ type: type.DeferredChannelMessageWithSource });
    const { message } = await local.act(member, hello);
    expect((await webhook('POST', '', { content: 'Here' })).body.id).toBe(message?.id);
    expect((await webhook('POST', '', { content: 'More' })).body.id).not.toBe(message?.id);
  });

  test('for fifteen minutes: later the token is invalid', async () => {
    await local.act(member, hello);
    await local.clock.advance(15 * 60 * 1000 - 1);
    expect((await webhook('PATCH', '/messages/@original', { content: 'x' })).status).toBe(200);
    await local.clock.advance(1);
    const late = await webhook('PATCH', '/messages/@original', { content: 'x' });
    expect(late).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  test('with five follow-ups where only the person has installed the app', async () => {
    await local.act(elsewhere(local.world, member), hello);
    const codes: unknown[] = [];
    for (let n = 0; n < 6; n += 1) {
      await local.clock.advance(5000);
      codes.push((await webhook('POST', '', { content: 'x' })).body['code']);
    }
    expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, 40094]);
  });

  test('with Components V2, which never goes away again', async () => {
    handle = () => answer({ flags: 32_768, components: [{ type: 10, content: 'Text' }] });
    await local.act(member, hello);
    const plain = await webhook('PATCH', '/messages/@original', { content: 'x' });
    expect(errorPaths(plain.body['errors'])).toEqual(['content']);
    const edited = await webhook('PATCH', '/messages/@original', {
      components: [{ type: 10, content: 'New' }],
    });
    expect(edited.body['flags']).toBe(32_768);
  });
});

describe('forms', () => {
  const form = {
    custom_id: 'note',
    title: 'Note',
    components: [
      { type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 1, max_length: 9 } },
    ],
  };
  const send = (fields: Record<string, string>) =>
    local.act(member, { kind: 'modal', customId: 'note', fields });

  beforeEach(async () => {
    handle = (interaction) =>
      interaction.type === 5 ? answer({ content: 'Noted' }) : { type: type.Modal, data: form };
    await local.act(member, hello);
  });

  test('are sent with what was filled in', async () => {
    const { interaction, message } = await send({ why: 'because' });
    expect(interaction?.data).toMatchObject({
      custom_id: 'note',
      components: [{ type: 18, component: { type: 4, custom_id: 'why', value: 'because' } }],
    });
    expect(message?.content).toBe('Noted');
  });

  test('are not sent with a required field empty, or one too long', async () => {
    expect((await send({})).failure).toContain('"why" is required');
    expect((await send({ why: 'x'.repeat(10) })).failure).toContain('takes 0 to 9 characters');
  });

  test('are closed once they were answered', async () => {
    await send({ why: 'because' });
    expect((await send({ why: 'again' })).failure).toContain('No form');
  });
});

/** Resolves when a call of the bot was refused. */
function refused(): Promise<void> {
  return new Promise((resolve) => {
    const stop = local.subscribe((event) => {
      if (event.kind !== 'call' || event.call.status < 400) return;
      stop();
      resolve();
    });
  });
}
