import { setTimeout as wait } from 'node:timers/promises';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { afterEach, expect, it } from 'vitest';
import type { ApiOptions } from '../../src/discord/api.ts';
import { createApi } from '../../src/discord/api.ts';
import type { Api, Call, InteractionRef } from '../../src/discord/api-types.ts';
import type { Reply } from './fake-rest.ts';
import { fakePace, fakeRest } from './fake-rest.ts';

const to: InteractionRef = { id: '101', applicationId: '202', token: 'aW50ZXJhY3Rpb246canary' };
const message = { type: 4, data: { content: 'Hello' } } satisfies APIInteractionResponse;
const png = { name: 'a.png', data: Uint8Array.of(1, 2, 3), description: 'A tram' };
const get: Call = { method: 'GET', route: '/users/@me' };
const post: Call = { method: 'POST', route: '/channels/1/messages', body: { content: 'x' } };

const tooLong = () => [
  { path: 'content', code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be shorter.' },
];

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function setUp(replies: Reply[], options: Partial<ApiOptions> = {}) {
  const discord = await fakeRest(...replies);
  const pace = fakePace();
  const api = createApi({ token: 'bot-token', baseUrl: discord.baseUrl, pace, ...options });
  cleanups.push(
    () => api.stop(),
    () => discord.stop(),
  );
  return { api, pace, seen: discord.seen };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

it('answers an interaction at its callback, with a proper User-Agent and without the bot token', async () => {
  const { api, seen } = await setUp([{ status: 204 }]);
  await api.respond(to, message);
  expect(seen).toMatchObject([
    { method: 'POST', url: `/api/v10/interactions/101/${to.token}/callback` },
  ]);
  expect(seen[0]?.headers['user-agent']).toMatch(/^DiscordBot \(https:\/\/\S+, [\d.]+\)/);
  expect(seen[0]?.headers.authorization).toBeUndefined();
});

it.each<[string, (api: Api) => Promise<unknown>, string]>([
  ['a callback', (api) => api.respond(to, message), 'data'],
  ['an update', (api) => api.respond(to, { type: 7, data: {} }), 'data'],
  ['an edit of the reply', (api) => api.editOriginal(to, { content: 'x' }), ''],
  ['a follow-up', (api) => api.followUp(to, { content: 'x' }), ''],
  ['a message', (api) => api.request(post), ''],
  [
    'an edit',
    (api) => api.request({ method: 'PATCH', route: '/channels/1/messages/2', body: {} }),
    '',
  ],
  [
    'a forum post',
    (api) =>
      api.request({
        method: 'POST',
        route: '/channels/1/threads',
        body: { name: 'n', message: {} },
      }),
    'message',
  ],
])('pings nobody with %s', async (_, send, where) => {
  const { api, seen } = await setUp([{ status: 200, body: {} }]);
  await send(api);
  const body = JSON.parse(seen[0]?.text ?? '');
  expect((where === '' ? body : body[where]).allowed_mentions).toEqual({ parse: [] });
});

it('leaves alone what says itself whom it pings, and what is no message', async () => {
  const { api, seen } = await setUp([{ status: 204 }]);
  const allowed = { allowed_mentions: { parse: ['users'] } };
  await api.editOriginal(to, allowed);
  await api.respond(to, { type: 8, data: { choices: [] } });
  await api.request({ method: 'POST', route: '/applications/2/commands', body: { name: 'x' } });
  expect(seen.map((request) => JSON.parse(request.text))).toEqual([
    allowed,
    { type: 8, data: { choices: [] } },
    { name: 'x' },
  ]);
});

it('sends files as bytes beside the message, with their alt text', async () => {
  const { api, seen } = await setUp([{ status: 204 }]);
  await api.respond(to, message, [png]);
  expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(seen[0]?.text).toContain(
    '"attachments":[{"id":"0","filename":"a.png","description":"A tram"}]',
  );
  expect(seen[0]?.text).toContain('name="files[0]"; filename="a.png"');
  expect(seen[0]?.text).toContain('\u0001\u0002\u0003');
});

it('never takes a string for a file, since it could be a path', async () => {
  const { api, seen } = await setUp([{ status: 204 }]);
  const file = JSON.parse('{ "name": "a", "data": "/etc/passwd" }');
  await expect(api.respond(to, message, [file])).rejects.toThrow('a file must be bytes');
  await expect(api.request({ ...post, files: [file] })).rejects.toThrow('a file must be bytes');
  expect(seen).toEqual([]);
});

it('checks a message together with its files', async () => {
  const checked: unknown[] = [];
  const check = (body: object) => {
    checked.push(body);
    return [];
  };
  const { api } = await setUp([{ status: 204 }], { check });
  await api.respond(to, message, [png]);
  expect(checked).toMatchObject([{ content: 'Hello', attachments: [{ filename: 'a.png' }] }]);
});

it('checks a reply that is the same object only once', async () => {
  let times = 0;
  const check = () => {
    times += 1;
    return [];
  };
  const { api } = await setUp([{ status: 204 }], { check });
  await api.respond(to, message);
  await api.respond(to, message);
  expect(times).toBe(1);
});

it('does not send what Discord would refuse, and says where the fault is', async () => {
  const { api, seen } = await setUp([{ status: 204 }], { check: tooLong });
  const words = /Discord would refuse it: content: Must be shorter\./;
  await expect(api.respond(to, message)).rejects.toThrow(words);
  await expect(api.editOriginal(to, {})).rejects.toThrow(words);
  await expect(api.request(post)).rejects.toMatchObject({ status: 400, code: 50035 });
  expect(seen).toEqual([]);
});

it.each(['/a b', '/channels/../users', '/channels/1?x=1', '/x#y', '//evil.example'] as const)(
  'refuses %s as a route',
  async (route) => {
    const { api, seen } = await setUp([{ status: 200 }]);
    await expect(api.request({ method: 'GET', route })).rejects.toThrow('Not a route');
    expect(seen).toEqual([]);
  },
);

it('refuses an interaction whose token would lead to another path', async () => {
  const { api, seen } = await setUp([{ status: 204 }]);
  await expect(api.respond({ ...to, token: 'x/../y' }, message)).rejects.toThrow('no known form');
  expect(seen).toEqual([]);
});

it.each<[string, Call, Reply, number]>([
  ['a read after a 502', get, { status: 502 }, 2],
  ['a read after a reset', get, 'reset', 2],
  ['a PUT after a 500', { method: 'PUT', route: '/x' }, { status: 500 }, 2],
  ['a POST that is said to be repeatable', { ...post, repeatable: true }, { status: 504 }, 2],
  ['no POST after a 502, which may have been applied', post, { status: 502 }, 1],
  ['no POST after a reset', post, 'reset', 1],
  ['no call that was refused', get, { status: 404 }, 1],
])('repeats %s', async (_, call, first, times) => {
  const { api, seen } = await setUp([first, { status: 200, body: { id: '7' } }]);
  const result = await failure(api.request(call));
  expect(seen).toHaveLength(times);
  expect(result === undefined).toBe(times === 2);
});

it('waits ever longer between repeats, with jitter, and gives up at a deadline', async () => {
  const { api, pace, seen } = await setUp([{ status: 503 }]);
  await expect(api.request(get)).rejects.toMatchObject({ status: 503 });
  expect(pace.slept).toEqual([187.5, 375, 750, 1500, 3000, 6000, 6000, 6000, 6000]);
  expect(seen).toHaveLength(10);
});

it('repeats a callback only while the reader can still get it', async () => {
  const { api, pace } = await setUp([{ status: 502 }]);
  await expect(api.respond(to, message)).rejects.toMatchObject({ status: 502 });
  expect(pace.slept.reduce((sum, ms) => sum + ms)).toBeLessThan(2500);
});

it('tells of a callback that was applied although its answer got lost', async () => {
  const { api } = await setUp([
    'reset',
    { status: 400, body: { code: 40060, message: 'Already' } },
  ]);
  await expect(api.respond(to, message)).rejects.toMatchObject({ code: 40060 });
});

it('waits out a short rate limit of an interaction', async () => {
  const { api, pace } = await setUp([
    { status: 429, headers: { 'retry-after': '1.5' }, body: {} },
    { status: 204 },
  ]);
  await api.followUp(to, {});
  expect(pace.slept).toEqual([1500]);
});

it('waits as exactly as the body says, where the header rounds up', async () => {
  const body = { message: 'You are being rate limited.', retry_after: 0.25, global: false };
  const { api, pace } = await setUp([
    { status: 429, headers: { 'retry-after': '1' }, body },
    { status: 204 },
  ]);
  await api.followUp(to, {});
  expect(pace.slept).toEqual([250]);
});

it.each([
  ['0', { 'retry-after': '0' }],
  ['a fraction', { 'retry-after': '0.02' }],
])('waits out a rate limit of %s seconds', async (_, headers) => {
  const { api, seen } = await setUp([
    { status: 429, headers },
    { status: 200, body: {} },
  ]);
  await api.request(get);
  expect(seen).toHaveLength(2);
});

it('lets nothing else out while the limit of the bot is used up', async () => {
  const headers = {
    'retry-after': '1',
    'x-ratelimit-scope': 'global',
    'x-ratelimit-global': 'true',
  };
  const { api, pace, seen } = await setUp([
    { status: 429, headers, body: { message: 'slow down', retry_after: 0.3, global: true } },
    { status: 200, body: {} },
  ]);
  const other: Call = { method: 'GET', route: '/guilds/1' };
  await Promise.all([api.request(get), api.request(other)]);
  expect(seen.length).toBeLessThanOrEqual(4);
  expect(Math.max(...pace.slept)).toBeGreaterThan(250);
});

it('tells of a long rate limit at once, with its length and reason, and does not ask again meanwhile', async () => {
  const { api, seen } = await setUp([
    {
      status: 429,
      headers: { 'retry-after': '3600', 'x-ratelimit-scope': 'shared' },
      body: { code: 30046, message: 'Too many edits', retry_after: 3600 },
    },
  ]);
  for (const _ of [1, 2]) {
    const error = await failure(api.request(post));
    expect(error).toMatchObject({ status: 429, code: 30046 });
    expect(error).toHaveProperty('retryAfter', expect.closeTo(3600, 0));
  }
  expect(seen).toHaveLength(1);
});

it('understands a rate limit of Cloudflare, which is HTML', async () => {
  const { api } = await setUp([
    { status: 429, headers: { 'retry-after': '900' }, body: '<html>banned</html>' },
  ]);
  await expect(api.request(get)).rejects.toMatchObject({ status: 429, code: 0 });
});

it('holds up every other call while a global rate limit lasts', async () => {
  const headers = { 'retry-after': '0.5', 'x-ratelimit-global': 'true' };
  const { api, seen } = await setUp([
    { status: 429, headers, body: { message: 'slow', retry_after: 0.5, global: true } },
    { status: 200, body: {} },
  ]);
  const first = api.request(get);
  while (seen.length === 0) await wait(5);
  const second = api.request(post);
  await wait(100);
  expect(seen).toHaveLength(1);
  await Promise.all([first, second]);
  expect(seen).toHaveLength(3);
});

it.each([
  ['of the whole bot', { 'x-ratelimit-global': 'true' }, { message: 'slow', global: true }],
  ['of Cloudflare, in HTML', {}, '<html>banned</html>'],
])('sends nothing else while a long rate limit %s lasts', async (_, headers, body) => {
  const { api, seen } = await setUp([
    { status: 429, headers: { 'retry-after': '3600', ...headers }, body },
    { status: 200, body: {} },
  ]);
  await expect(api.request(get)).rejects.toMatchObject({ status: 429 });
  for (const route of ['/channels/1/messages', '/channels/2/messages'] as const) {
    const error = await failure(api.request({ ...post, route }));
    expect(error).toMatchObject({ status: 429 });
    expect(error).toHaveProperty('retryAfter', expect.closeTo(3600, 0));
  }
  expect(seen).toHaveLength(1);
});

it('does not ask again at once after a rate limit of no stated length', async () => {
  const { api, seen } = await setUp([{ status: 429, body: {} }]);
  // It waits for five seconds; that it asked only once can be seen earlier.
  await Promise.race([failure(api.request(get)), wait(200)]);
  expect(seen).toHaveLength(1);
});

it('does not let one slow channel delay another', async () => {
  const { api } = await setUp([
    { status: 429, headers: { 'retry-after': '3600' }, body: {} },
    { status: 200, body: { id: '2' } },
  ]);
  await expect(api.request(post)).rejects.toMatchObject({ status: 429 });
  const other: Call = { ...post, route: '/channels/2/messages' };
  expect(await api.request(other)).toEqual({ id: '2' });
});

it('ends for good at the first 401, with one clear sentence, and sends no more', async () => {
  const told: unknown[] = [];
  const { api, seen } = await setUp(
    [{ status: 401, body: { code: 0, message: '401: Unauthorized' } }],
    {
      onFatal: (error) => void told.push(error),
    },
  );
  const first = await failure(api.request(get));
  const second = await failure(api.request(post));
  expect(first).toMatchObject({ name: 'FatalError', exitCode: 69 });
  expect(String(first)).toMatch(
    /does not accept the bot token: put a valid one into DISCORD_TOKEN/,
  );
  expect(second).toBe(first);
  expect(told).toEqual([first]);
  expect(seen).toHaveLength(1);
});

it('does not take the 401 of an expired interaction for one of the bot', async () => {
  const told: unknown[] = [];
  const { api } = await setUp(
    [{ status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } }],
    {
      onFatal: (error) => void told.push(error),
    },
  );
  await expect(api.editOriginal(to, {})).rejects.toMatchObject({ status: 401, code: 50027 });
  expect(told).toEqual([]);
});

it('says what is missing when there is no bot token', async () => {
  const { api, seen } = await setUp([{ status: 200 }], { token: undefined });
  await expect(api.request(get)).rejects.toThrow('DISCORD_TOKEN');
  expect(seen).toEqual([]);
});

it('stops calling after a thousand refusals in ten minutes, and goes on when they are past', async () => {
  const { api, pace, seen } = await setUp([{ status: 403, body: { code: 50001, message: 'No' } }]);
  const calls = Array.from({ length: 1000 }, (_, i) =>
    failure(api.editOriginal({ ...to, token: `t${i}` }, {})),
  );
  await Promise.all(calls);
  expect(await failure(api.editOriginal(to, {}))).toMatchObject({ status: 429 });
  expect(seen).toHaveLength(1000);
  pace.advance(10 * 60_000);
  expect(await failure(api.editOriginal(to, {}))).toMatchObject({ status: 403 });
});

it('puts Discord’s own words into the error, down to the field', async () => {
  const { api } = await setUp([
    {
      status: 400,
      body: {
        code: 50035,
        message: 'Invalid Form Body',
        errors: {
          data: { content: { _errors: [{ code: 'X', message: 'Must be 2000 or fewer.' }] } },
        },
      },
    },
  ]);
  await expect(api.respond(to, message)).rejects.toThrow(
    'POST /interactions/101/***/callback: 400 (50035) Invalid Form Body: data.content: Must be 2000 or fewer.',
  );
});

it('gives a call up when its signal fires', async () => {
  const { api } = await setUp([{ status: 200 }]);
  await expect(api.request({ ...get, signal: AbortSignal.abort() })).rejects.toMatchObject({
    status: 0,
  });
});
