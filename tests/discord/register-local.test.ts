import { afterEach, beforeEach, expect, it } from 'vitest';
import { repertoire } from '../../commands/index.ts';
import { registrationOf } from '../../src/bot/registration.ts';
import { createApi } from '../../src/discord/api.ts';
import type { Api } from '../../src/discord/api-types.ts';
import type { WantedCommand } from '../../src/discord/plan-registration.ts';
import { register } from '../../src/discord/register.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord, RestCall } from '../../src/local/types.ts';

let local: LocalDiscord;
let api: Api;
const calls: RestCall[] = [];

beforeEach(async () => {
  local = await startLocalDiscord();
  api = createApi({ token: local.token, baseUrl: local.apiUrl });
  calls.length = 0;
  local.subscribe((event) => event.kind === 'call' && calls.push(event.call));
});
afterEach(async () => {
  await api.stop();
  await local.stop();
});

const writes = () => calls.filter(({ method }) => method !== 'GET').map(({ method }) => method);
const run = (wanted: readonly WantedCommand[], guildId?: string) =>
  register(api, { applicationId: local.applicationId, guildId, commands: wanted });

it.each([
  ['everywhere', undefined],
  ['in one server', '1100000000000000001'],
])('registers the bot’s commands %s, and writes nothing the second time', async (_, guildId) => {
  const wanted = registrationOf(repertoire);
  await run(wanted, guildId);
  expect(writes()).toEqual(wanted.map(() => 'POST'));
  expect(local.commands().map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  calls.length = 0;
  expect(await run(wanted, guildId)).toEqual({ changes: [], unchanged: wanted.length });
  expect(writes()).toEqual([]);
});

it('brings a command back to its defaults', async () => {
  const plain = { name: 'hello', description: 'Says hello' };
  const rich = {
    ...plain,
    nsfw: true,
    default_member_permissions: '8192',
    description_localizations: { de: 'Sagt hallo' },
    options: [{ type: 3, name: 'who', description: 'Whom' }],
  } as WantedCommand;
  await run([rich]);
  await run([plain]);
  expect(writes()).toEqual(['POST', 'PATCH']);
  expect(await run([plain])).toEqual({ changes: [], unchanged: 1 });
});
