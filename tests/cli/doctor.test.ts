import { afterEach, beforeEach, expect, it } from 'vitest';
import { repertoire } from '../../commands/index.ts';
import { registrationOf } from '../../src/bot/registration.ts';
import type { DoctorOptions } from '../../src/cli/doctor.ts';
import { describeFindings, doctor } from '../../src/cli/doctor.ts';
import { createApi } from '../../src/discord/api.ts';
import type { Api, Call } from '../../src/discord/api-types.ts';
import { register } from '../../src/discord/register.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { fakeApi } from '../transports/fakes.ts';
import { fakePace } from '../discord/fake-rest.ts';

/** Discord as it would have to be for the bot to fail. */
const elsewhere: Api = {
  ...fakeApi().api,
  request: async <T>({ route }: Call): Promise<T> => {
    const answers: Record<string, unknown> = {
      '/applications/@me': {
        id: '42',
        name: 'Verbatim',
        verify_key: 'ab',
        interactions_endpoint_url: 'https://bot.example/discord',
      },
      '/users/@me/guilds': [{ id: '1', name: 'Example City', permissions: '2048' }],
      '/applications/42/commands': [],
    };
    return JSON.parse(JSON.stringify(answers[route]));
  },
};

let local: LocalDiscord;
const apis: Api[] = [];
const wanted = registrationOf(repertoire);

beforeEach(async () => {
  local = await startLocalDiscord();
});
afterEach(async () => {
  for (const api of apis.splice(0)) await api.stop();
  await local.stop();
});

function connect({ token = local.token, baseUrl = local.apiUrl } = {}): Api {
  const api = createApi({ token, baseUrl, pace: fakePace() });
  apis.push(api);
  return api;
}

async function look(options: Partial<DoctorOptions> = {}) {
  const findings = await doctor({
    api: connect(),
    transport: 'gateway',
    commands: wanted,
    content: { articles: 3, problems: 0 },
    nodeVersion: '24.1.0',
    ...options,
  });
  return describeFindings(findings);
}

it('finds nothing when all is well', async () => {
  const { applicationId, publicKey } = local;
  await register(connect(), { applicationId, commands: wanted });
  const { lines, exitCode } = await look({ publicKey });
  expect(lines).toEqual([
    'ok       Node 24.1.0',
    'ok       3 articles, 0 with problems',
    `ok       The token belongs to Verbatim (${applicationId})`,
    'ok       The public key is right',
    'ok       Interactions come over the gateway',
    `ok       All ${wanted.length} commands are registered`,
    'ok       Permissions in The Daily Example',
  ]);
  expect(exitCode).toBe(0);
});

it.each<[string, Partial<DoctorOptions>, RegExp, RegExp]>([
  ['an old Node', { nodeVersion: '20.18.3' }, /Node 20\.18\.3/, /Node 20\.19 or newer/],
  [
    'broken articles',
    { content: { articles: 3, problems: 2 } },
    /3 articles, 2 with/,
    /npm run check/,
  ],
  ['an empty folder', { content: { articles: 0, problems: 0 } }, /No articles/, /CONTENT_DIR/],
  [
    'another public key',
    { publicKey: 'ab'.repeat(32) },
    /not the key of this/,
    /General Information/,
  ],
  ['commands that are not registered', {}, /differ from those registered: \d+/, /npm run register/],
  ['no endpoint', { transport: 'http' }, /No Interactions Endpoint URL/, /TRANSPORT=gateway/],
  [
    'an endpoint where none should be',
    { api: elsewhere },
    /sends interactions to https:.*not over the gateway/,
    /TRANSPORT=http/,
  ],
  [
    'an endpoint of another path',
    { api: elsewhere, transport: 'http' },
    /sends interactions to/,
    /ending in \/interactions/,
  ],
  [
    'missing permissions',
    { api: elsewhere },
    /Missing in Example City: View Channels, Send Messages in Threads, /,
    /invite link/,
  ],
])('finds %s, and says what to do', async (_, options, what, todo) => {
  const { lines, exitCode } = await look(options);
  const at = lines.findIndex((line) => what.test(line));
  expect(lines[at]).toMatch(/^problem {2}/);
  expect(lines[at + 1]).toMatch(/^ {9}→ /);
  expect(lines[at + 1]).toMatch(todo);
  expect(exitCode).toBe(1);
});

it('says politely that Node 20 is at its end', async () => {
  const { lines } = await look({ nodeVersion: '20.20.2' });
  expect(lines[0]).toBe('note     Node 20.20.2 gets no more security fixes');
});

it('says how to leave local mode', async () => {
  const { lines, exitCode } = await lookWithoutApi();
  expect(exitCode).toBe(0);
  expect(lines.at(-1)).toMatch(/bot token from the Developer Portal/);
});

const lookWithoutApi = async () =>
  describeFindings(
    await doctor({
      transport: 'gateway',
      commands: [],
      content: { articles: 1, problems: 0 },
      nodeVersion: '24.1.0',
    }),
  );

it('says in one line that the token is wrong', async () => {
  const { lines, exitCode } = await look({ api: connect({ token: 'wrong' }) });
  expect(lines.slice(2)).toEqual([
    expect.stringMatching(
      /^problem {2}Discord: Discord does not accept the bot token: put a valid/,
    ),
  ]);
  expect(exitCode).toBe(1);
});

it('says in one line that Discord cannot be reached', async () => {
  const { lines } = await look({ api: connect({ baseUrl: 'http://127.0.0.1:1/api' }) });
  expect(lines.slice(2)).toEqual([
    'problem  Discord: GET /applications/@me: no answer from Discord (ECONNREFUSED)',
    '         → Is the network up, and DISCORD_API_URL right?',
  ]);
});
