import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createApi } from '../../src/discord/api.ts';
import type { Api, InteractionRef } from '../../src/discord/api-types.ts';
import { redact } from '../../src/discord/redact.ts';
import { createLog } from '../../src/log.ts';
import type { Reply } from './fake-rest.ts';
import { fakePace, fakeRest } from './fake-rest.ts';

const bot = 'MTAxMDEwMTAxMDEwMTAxMDEw.Canary.botbotbotbotbotbotbotbotbotbotbot';
const interaction = `aW50ZXJhY3Rpb246${'canaryInteraction'.repeat(10)}`;
const webhook = `canaryWebhook${'w'.repeat(55)}`;
const secret = 'canary body text';
const to: InteractionRef = { id: '101', applicationId: '202', token: interaction };

const calls: [string, (api: Api) => Promise<unknown>][] = [
  ['a callback', (api) => api.respond(to, { type: 4, data: { content: secret } })],
  ['an edit', (api) => api.editOriginal(to, { content: secret })],
  ['a follow-up', (api) => api.followUp(to, { content: secret })],
  [
    'a webhook',
    (api) => api.request({ method: 'POST', route: `/webhooks/303/${webhook}`, body: { secret } }),
  ],
  [
    'a message',
    (api) => api.request({ method: 'POST', route: '/channels/1/messages', body: { secret } }),
  ],
];

const echo = `Cannot POST /api/v10/webhooks/303/${webhook} ${interaction} Authorization: Bot ${bot}`;
const replies: [string, Reply][] = [
  [
    'an unknown interaction',
    { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
  ],
  [
    'an invalid form',
    {
      status: 400,
      body: { code: 50035, message: echo, errors: { a: { _errors: [{ message: echo }] } } },
    },
  ],
  ['a 401', { status: 401, body: { message: '401: Unauthorized' } }],
  ['a 403 in HTML', { status: 403, body: `<p>${echo}</p>` }],
  ['a short limit', { status: 429, headers: { 'retry-after': '0' }, body: {} }],
  ['a long limit', { status: 429, headers: { 'retry-after': '4000' }, body: { message: echo } }],
  ['a 500', { status: 500, body: echo }],
  ['a reset', 'reset'],
  ['a success that is not JSON', { status: 200, body: `<p>${echo}</p>` }],
];

function createSink() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, log: createLog('debug', { destination, secrets: [bot] }) };
}

function expectClean(text: string): void {
  for (const token of [bot, interaction, webhook, secret]) expect(text).not.toContain(token);
}

for (const [what, reply] of replies) {
  it.each(calls)(
    `keeps tokens and bodies out of errors and logs: ${what} after %s`,
    async (_, call) => {
      const discord = await fakeRest(reply);
      const api = createApi({ token: bot, baseUrl: discord.baseUrl, pace: fakePace() });
      const { log, lines } = createSink();
      // A short limit that never ends would go on until the breaker stops it.
      const patience = AbortSignal.timeout(200);
      const error = await Promise.race([
        call(api).catch((caught: unknown) => caught),
        new Promise((resolve) => patience.addEventListener('abort', resolve)),
      ]);
      log.error(
        { err: error, call: { to, headers: { authorization: `Bot ${bot}` } } },
        String(error),
      );
      expectClean(inspect(error, { depth: 10 }) + String(error) + JSON.stringify(error));
      expectClean(lines.join(''));
      await api.stop();
      await discord.stop();
    },
  );
}

it.each([
  ['a bot token', `token ${bot}!`, 'token ***!'],
  ['an interaction token', `at ${interaction}.`, 'at ***.'],
  ['a webhook token', `x ${webhook}`, 'x ***'],
  ['a path', '/webhooks/1/abc/messages/@original', '/webhooks/1/***/messages/@original'],
  ['a callback', '"/interactions/1/abc/callback"', '"/interactions/1/***/callback"'],
  ['a database password', 'postgres://me:hunter2@db/x', 'postgres://me:***@db/x'],
])('masks %s', (_, text, masked) => {
  expect(redact(text)).toBe(masked);
});

it.each([
  'Bot permissions are missing in #news',
  'f3b1c5e2d4a697880123456789abcdef0123456789abcdef0123456789abcdef',
  'https://example.com/2026/03/01/a-long-headline-about-the-new-tram-line-and-its-cost',
  '2026-11-23T17:31:47.000Z',
])('leaves alone %s', (text) => {
  expect(redact(text)).toBe(text);
});

it('masks a secret of any form, when it is told which', () => {
  expect(redact('a hunter2 b', ['hunter2', ''])).toBe('a *** b');
});

it('writes lines of JSON with time and level, and keeps quiet below its level', () => {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const log = createLog('info', { destination });
  log.debug('hidden');
  log.warn({ articles: 3 }, 'Loaded');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 'warn', time: expect.stringMatching(/Z$/), articles: 3, msg: 'Loaded' },
  ]);
});
