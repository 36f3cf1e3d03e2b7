import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ChannelType,
  MessageType,
  PermissionFlagsBits as bits,
  Routes,
} from 'discord-api-types/v10';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { stillClock } from './bot.ts';
import { call } from './call.ts';

let local: LocalDiscord;
const { general, announcements, forum, rules } = ids.channels;

beforeEach(async () => {
  local = await startLocalDiscord(stillClock);
});
afterEach(() => local.stop());

const post = (body: object, channel: string = general) =>
  call(local, 'POST', Routes.channelMessages(channel), body);
const edit = (id: string | undefined, body: object, channel: string = general) =>
  call(local, 'PATCH', Routes.channelMessage(channel, id ?? ''), body);

describe('at the door', () => {
  test.each([
    ['no token', { authorization: '' }, '/users/@me', 401, 0],
    ['a wrong token', { authorization: 'Bot nonsense' }, '/users/@me', 401, 0],
    ['no proper User-Agent', { 'user-agent': 'curl/8' }, '/users/@me', 403, 40_333],
    ['an unknown path', {}, '/nothing', 404, 0],
    ['an unknown channel', {}, '/channels/1', 404, 10_003],
    ['a guild without the bot', {}, `/guilds/${ids.elsewhere}`, 404, 10_004],
  ])('%s is turned away', async (_title, headers, path, status, code) => {
    const answer = await call(local, 'GET', path, undefined, headers);
    expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code });
  });

  test('a path without version is turned away', async () => {
    const response = await fetch(`${local.apiUrl}/users/@me`);
    expect(response.status).toBe(400);
  });

  test.each([
    ['/users/@me', { id: ids.bot, bot: true }],
    ['/applications/@me', { id: ids.bot }],
    ['/oauth2/applications/@me', { id: ids.bot }],
    [`/guilds/${ids.guild}`, { name: 'The Daily Example' }],
    [`/guilds/${ids.guild}/members/${ids.bot}`, { roles: [ids.roles.bot] }],
    [`/channels/${forum}`, { type: ChannelType.GuildForum }],
  ])('%s tells what it should', async (path, expected) => {
    expect((await call(local, 'GET', path)).body).toMatchObject(expected);
  });
});

describe('messages', () => {
  test('can be posted, read, changed and deleted', async () => {
    const { id } = (await post({ content: 'One' })).body;
    await edit(id, { content: 'Two' });
    const path = Routes.channelMessage(general, id ?? '');
    expect((await call(local, 'GET', path)).body).toMatchObject({ content: 'Two' });
    expect((await call(local, 'DELETE', path)).status).toBe(204);
    expect((await call(local, 'GET', path)).body['code']).toBe(10_008);
  });

  test.each([
    ['where it may not send', rules, 50_013],
    ['in a forum', forum, 50_008],
    ['in a channel of strangers', ids.channels.elsewhere, 50_001],
  ])('cannot be posted by the bot %s', async (_title, channel, code) => {
    expect((await post({ content: 'x' }, channel)).body['code']).toBe(code);
  });

  test('are listed newest first, in pages', async () => {
    const posted: string[] = [];
    for (const content of ['a', 'b', 'c', 'd', 'e']) {
      posted.push((await post({ content })).body.id ?? '');
    }
    const page = async (query: string) => {
      const answer = await call(local, 'GET', `${Routes.channelMessages(general)}?${query}`);
      return Object.values(answer.body).map((it) => (it as { content: string }).content);
    };
    expect(await page('limit=2')).toEqual(['e', 'd']);
    expect(await page(`before=${posted[2]}`)).toEqual(['b', 'a']);
    expect(await page(`after=${posted[2]}&limit=1`)).toEqual(['d']);
    expect(await page(`around=${posted[2]}&limit=3`)).toEqual(['d', 'c', 'b']);
  });

  test('can be crossposted once, in announcement channels only', async () => {
    const { id } = (await post({ content: 'News' }, announcements)).body;
    const path = `${Routes.channelMessage(announcements, id ?? '')}/crosspost`;
    expect((await call(local, 'POST', path)).body['flags']).toBe(1);
    expect((await call(local, 'POST', path)).body['code']).toBe(40_033);
    const other = (await post({ content: 'x' })).body.id ?? '';
    const wrong = await call(local, 'POST', `${Routes.channelMessage(general, other)}/crosspost`);
    expect(wrong.body['code']).toBe(50_024);
  });

  test('reply to another one, which they show', async () => {
    const { id } = (await post({ content: 'One' })).body;
    const reply = await post({ content: 'Two', message_reference: { message_id: id } });
    expect(reply.body).toMatchObject({
      type: MessageType.Reply,
      message_reference: { message_id: id },
      referenced_message: { content: 'One' },
    });
  });

  test('reply to one that is gone only where they say that it may be', async () => {
    const gone = { message_id: '1500000000000000099' };
    const refused = await post({ content: 'Two', message_reference: gone });
    expect(refused.body['code']).toBe(50_035);
    const anyway = { ...gone, fail_if_not_exists: false };
    const { body } = await post({ content: 'Two', message_reference: anyway });
    expect(body['type']).toBe(MessageType.Default);
  });

  test('cannot be crossposted when they are replies', async () => {
    const { id } = (await post({ content: 'One' }, announcements)).body;
    const asked = { content: 'Two', message_reference: { message_id: id } };
    const reply = (await post(asked, announcements)).body.id ?? '';
    const path = `${Routes.channelMessage(announcements, reply)}/crosspost`;
    expect((await call(local, 'POST', path)).body['code']).toBe(50_068);
  });

  test('are turned to Components V2 only when their content goes', async () => {
    const { id } = (await post({ content: 'x' })).body;
    const v2 = { flags: 32_768, components: [{ type: 10, content: 'y' }] };
    expect((await edit(id, v2)).body['code']).toBe(50_035);
    expect((await edit(id, { ...v2, content: null })).body).toMatchObject({
      content: '',
      flags: 32_768,
    });
  });
});

describe('pings', () => {
  const everything = `<@${ids.member}> <@&${ids.roles.readers}> @everyone`;
  const all = {
    mentions: [{ id: ids.member }],
    mention_roles: [ids.roles.readers],
    mention_everyone: true,
  };
  const none = { mentions: [], mention_roles: [], mention_everyone: false };
  const silent = { allowed_mentions: { parse: [] } };

  test.each([
    ['everything named, when nothing else is said', {}, all],
    ['nothing, when that is asked', silent, none],
    [
      'only who is listed',
      { allowed_mentions: { users: [ids.member] } },
      { ...none, mentions: all.mentions },
    ],
    [
      'only what is parsed',
      { allowed_mentions: { parse: ['roles'] } },
      { ...none, mention_roles: all.mention_roles },
    ],
  ])('%s', async (_title, more, expected) => {
    expect((await post({ content: everything, ...more })).body).toMatchObject(expected);
    const v2 = { flags: 32_768, components: [{ type: 10, content: everything }] };
    expect((await post({ ...v2, ...more })).body).toMatchObject(expected);
  });

  test('are not remembered: an edit that says nothing pings again', async () => {
    const { id } = (await post({ content: 'x', ...silent })).body;
    expect((await edit(id, { content: everything })).body).toMatchObject(all);
    expect((await edit(id, { content: everything, ...silent })).body).toMatchObject(none);
  });
});

describe('nonces', () => {
  const body = { content: 'Once', nonce: 'abc', enforce_nonce: true };

  test('a repeat within the window gives the first message back', async () => {
    const first = (await post(body)).body;
    const again = (await post(body)).body;
    expect(again).toMatchObject({ id: first.id, nonce: 'abc' });
    expect(local.messages(general)).toHaveLength(1);
  });

  test('are not told when the message is read', async () => {
    const { id } = (await post(body)).body;
    const read = await call(local, 'GET', Routes.channelMessage(general, id ?? ''));
    expect(read.body).not.toHaveProperty('nonce');
  });

  test('after the window a repeat is a new message', async () => {
    const first = (await post(body)).body;
    await local.clock.advance(5 * 60 * 1000 - 1);
    expect((await post(body)).body.id).toBe(first.id);
    await local.clock.advance(1);
    expect((await post(body)).body.id).not.toBe(first.id);
  });

  test('without enforcing it a repeat is a new message', async () => {
    const first = (await post(body)).body;
    expect((await post({ ...body, enforce_nonce: false })).body.id).not.toBe(first.id);
  });

  test('a repeat of a message that was deleted is unknown', async () => {
    const { id } = (await post(body)).body;
    await call(local, 'DELETE', Routes.channelMessage(general, id ?? ''));
    expect((await post(body)).body['code']).toBe(10_008);
  });
});

describe('files', () => {
  const form = (payload: object, ...files: string[]) => {
    const data = new FormData();
    data.set('payload_json', JSON.stringify(payload));
    files.forEach((text, n) => data.set(`files[${n}]`, new Blob([text]), `${n}.txt`));
    return data;
  };

  test('come back at the address in the message, with their alt text', async () => {
    const attachments = [{ id: 0, description: 'A record' }];
    const { body } = await post(form({ content: 'x', attachments }, 'The record'));
    const [file] = body['attachments'] as { url: string; description: string }[];
    expect(file?.description).toBe('A record');
    expect(await (await fetch(file?.url ?? '')).text()).toBe('The record');
  });

  test('are shown by components by their name', async () => {
    const shown = { type: 13, file: { url: 'attachment://0.txt' } };
    const { body } = await post(form({ flags: 32_768, components: [shown] }, 'x'));
    expect(body['components']).toMatchObject([
      { file: { url: expect.stringMatching(/^http:.*0\.txt$/) as string } },
    ]);
  });

  test('are taken only from a bot that may attach them, on an edit and in a forum too', async () => {
    const { id } = (await post({ content: 'x' })).body;
    const rights = String(bits.ViewChannel | bits.SendMessages);
    for (const role of local.world.guild.roles) Object.assign(role, { permissions: rights });
    const inForum = { name: 'Tram', message: { content: 'x' } };
    const codes = [
      await post(form({ content: 'x' }, 'a')),
      await edit(id, form({ content: 'y' }, 'a')),
      await call(local, 'POST', Routes.threads(forum), form(inForum, 'a')),
    ].map(({ body }) => body['code']);
    expect(codes).toEqual([50_013, 50_013, 50_013]);
    expect((await edit(id, { content: 'y' })).status).toBe(200);
  });

  test('stay on an edit only when they are listed', async () => {
    const { body } = await post(form({ content: 'x' }, 'a', 'b'));
    const [first] = body['attachments'] as { id: string }[];
    const kept = await edit(body.id, { attachments: [{ id: first?.id }] });
    expect(kept.body['attachments']).toHaveLength(1);
    expect((await edit(body.id, { content: 'y' })).body['attachments']).toHaveLength(1);
    expect((await edit(body.id, { attachments: [] })).body['attachments']).toEqual([]);
  });
});

describe('threads', () => {
  const open = async (): Promise<string> => {
    const body = { name: 'Tram', message: { content: 'It is coming' } };
    const path = Routes.threads(forum);
    return (await call(local, 'POST', path, body)).body.id ?? '';
  };

  test('a forum post is a thread that begins with its message', async () => {
    const id = await open();
    expect(local.messages(id)).toMatchObject([{ id, content: 'It is coming' }]);
    expect(local.channels().map((channel) => channel.id)).toContain(id);
    const thread = await call(local, 'GET', Routes.channel(id));
    expect(thread.body).toMatchObject({ name: 'Tram', parent_id: forum });
  });

  test('in an archived one nothing is edited; sending opens it again', async () => {
    const id = await open();
    await call(local, 'PATCH', Routes.channel(id), { archived: true });
    expect((await edit(id, { content: 'y' }, id)).body['code']).toBe(50_083);
    expect((await post({ content: 'More' }, id)).status).toBe(200);
    expect((await edit(id, { content: 'y' }, id)).status).toBe(200);
  });
});

describe('commands', () => {
  const path = Routes.applicationCommands(ids.bot);
  const news = { name: 'news', description: 'News', description_localizations: { de: 'Neues' } };
  const list = async (query = '') =>
    Object.values((await call(local, 'GET', `${path}${query}`)).body) as Record<string, unknown>[];

  test('keep their id when they are registered again, and their version when nothing changed', async () => {
    await call(local, 'PUT', path, [news]);
    const [before] = await list();
    await call(local, 'PUT', path, [news]);
    expect(await list()).toEqual([before]);
    await call(local, 'PUT', path, [{ ...news, description: 'The news' }]);
    const [after] = await list();
    expect(after?.['id']).toBe(before?.['id']);
    expect(after?.['version']).not.toBe(before?.['version']);
  });

  test('tell their translations only when asked', async () => {
    await call(local, 'PUT', path, [news]);
    expect((await list())[0]).not.toHaveProperty('description_localizations');
    const [whole] = await list('?with_localizations=true');
    expect(whole?.['description_localizations']).toEqual({ de: 'Neues' });
  });

  test('are added and replaced one by one, in a server too', async () => {
    const inGuild = Routes.applicationGuildCommands(ids.bot, ids.guild);
    expect((await call(local, 'POST', inGuild, news)).status).toBe(201);
    const again = await call(local, 'POST', inGuild, { ...news, description: 'x' });
    expect(again.status).toBe(200);
    const changed = await call(local, 'PATCH', `${inGuild}/${again.body.id}`, { description: 'y' });
    expect(changed.body['description']).toBe('y');
    expect((await call(local, 'DELETE', `${inGuild}/${again.body.id}`)).status).toBe(204);
    expect(local.commands()).toEqual([]);
  });

  test('cannot be created more than 200 times a day', async () => {
    const make = (n: number) => ({ name: `c${n}`, description: 'x' });
    const hundred = (from: number) => Array.from({ length: 100 }, (_, at) => make(from + at));
    await call(local, 'PUT', path, hundred(0));
    await call(local, 'PUT', path, hundred(100));
    expect((await call(local, 'PUT', path, [make(200)])).body['code']).toBe(30_034);
    await local.clock.advance(24 * 60 * 60 * 1000);
    expect((await call(local, 'PUT', path, [make(200)])).status).toBe(200);
  });
});
