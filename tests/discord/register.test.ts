import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { describePlan } from '../../src/cli/register.ts';
import type { Call } from '../../src/discord/api-types.ts';
import { inviteUrl } from '../../src/discord/invite.ts';
import { missingPermissions } from '../../src/discord/permissions.ts';
import type { WantedCommand } from '../../src/discord/plan-registration.ts';
import { planRegistration } from '../../src/discord/plan-registration.ts';
import { register } from '../../src/discord/register.ts';
import { fakeApi } from '../transports/fakes.ts';

const option = (more: object = {}) =>
  ({ type: 3, name: 'article', description: 'Which one', ...more }) as APIApplicationCommandOption;

const summary = {
  name: 'summary',
  description: 'The key points',
  description_localizations: { de: 'Das Wichtigste' },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [option({ autocomplete: true, min_length: 1 })],
} satisfies WantedCommand;

/** As Discord lists it: ids, versions and its defaults added, sets in its own order. */
const listed = (command: object, id = '9'): APIApplicationCommand =>
  JSON.parse(
    JSON.stringify({
      id,
      application_id: '1',
      version: '5',
      type: 1,
      name_localizations: null,
      description_localizations: null,
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      contexts: null,
      integration_types: [0],
      ...command,
    }),
  );

const summaryListed = listed({
  ...summary,
  contexts: [2, 1, 0],
  integration_types: [1, 0],
  options: [{ ...summary.options[0], required: false, name_localizations: null }],
});

it('sees no change in what Discord adds by itself', () => {
  expect(planRegistration([summary], [summaryListed])).toEqual({ changes: [], unchanged: 1 });
});

it.each<[string, object, object]>([
  ['no options', { options: [] }, { options: undefined }],
  [
    'a translation that equals the original',
    { description_localizations: { fr: 'The key points' } },
    { description_localizations: null },
  ],
  [
    'permissions as a number',
    { default_member_permissions: 8192 },
    { default_member_permissions: '8192' },
  ],
  ['contexts left to the application', { contexts: undefined }, { contexts: [0] }],
])('sees no change in %s', (_, wanted, there) => {
  const plan = planRegistration([{ ...summary, ...wanted }], [{ ...summaryListed, ...there }]);
  expect(plan.changes).toEqual([]);
});

it.each<[string, object, string]>([
  ['the description', { description: 'Other' }, 'description'],
  [
    'a translation',
    { description_localizations: { de: 'Anders' } },
    'description_localizations.de',
  ],
  ['a translation that is gone', { description_localizations: null }, 'description_localizations'],
  ['a translated name', { name_localizations: { de: 'kurz' } }, 'name_localizations'],
  ['who may use it', { default_member_permissions: '8192' }, 'default_member_permissions'],
  ['the age limit', { nsfw: true }, 'nsfw'],
  ['where it may be used', { contexts: [0] }, 'contexts[1]'],
  ['how it is installed', { integration_types: [0] }, 'integration_types[1]'],
  ['an option that is required', { options: [option({ required: true })] }, 'options[0].required'],
  ['an option more', { options: [...summary.options, option({ name: 'page' })] }, 'options[1]'],
  [
    'a choice',
    { options: [option({ choices: [{ name: 'A', value: 'a' }] })] },
    'options[0].choices',
  ],
  [
    'a limit',
    { options: [option({ autocomplete: true, min_length: 2 })] },
    'options[0].min_length',
  ],
  ['a nested option', { options: [option({ options: [option()] })] }, 'options[0].options'],
])('sees a change in %s', (_, change, path) => {
  const plan = planRegistration([{ ...summary, ...change }], [summaryListed]);
  const [first] = plan.changes;
  expect(first?.kind).toBe('update');
  expect(first?.kind === 'update' && first.differences.map((it_) => it_.path)).toContain(path);
});

it('takes a command of the same name in a menu for another one', () => {
  const menu = { type: 3, name: 'summary' } as WantedCommand;
  const plan = planRegistration([menu], [summaryListed]);
  expect(plan.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'create summary (message menu)',
    'delete /summary',
  ]);
});

it('leaves alone the command with which Discord opens an Activity', () => {
  expect(planRegistration([], [listed({ type: 4, name: 'launch' })]).changes).toEqual([]);
});

/** An Api over a list of commands that behaves like Discord's. */
function commandApi(start: readonly APIApplicationCommand[]) {
  let commands = [...start];
  const calls: Call[] = [];
  let nextId = 100;
  const request = async <T>(call: Call): Promise<T> => {
    calls.push(call);
    const id = call.route.split('/').at(-1);
    if (call.method === 'DELETE') commands = commands.filter((it_) => it_.id !== id);
    if (call.method === 'POST') commands.push(listed(Object(call.body), String(nextId++)));
    if (call.method === 'PATCH') {
      commands = commands.map((it_) => (it_.id === id ? { ...it_, ...Object(call.body) } : it_));
    }
    return JSON.parse(JSON.stringify(commands));
  };
  const writes = () => calls.filter(({ method }) => method !== 'GET');
  return { api: { ...fakeApi().api, request }, calls, writes };
}

const quotes = { name: 'quotes', description: 'Who said what' } satisfies WantedCommand;
const wanted = [summary, quotes];
const old = listed({ name: 'old', description: 'Gone' }, '8');
const changed = listed({ ...summary, description: 'Before', nsfw: true }, '9');

it('writes one by one what differs, and nothing the second time', async () => {
  const { api, calls, writes } = commandApi([changed, old]);
  await register(api, { applicationId: '1', commands: wanted });
  expect(calls[0]).toMatchObject({
    route: '/applications/1/commands',
    query: { with_localizations: 'true' },
  });
  expect(writes().map(({ method, route }) => `${method} ${route}`)).toEqual([
    'PATCH /applications/1/commands/9',
    'POST /applications/1/commands',
    'DELETE /applications/1/commands/8',
  ]);
  expect(writes()[0]?.body).toMatchObject({ description: 'The key points', nsfw: false });
  const again = await register(api, { applicationId: '1', commands: wanted });
  expect(again).toEqual({ changes: [], unchanged: 2 });
  expect(writes()).toHaveLength(3);
});

it('leaves a command alone that did not change', async () => {
  const { api, writes } = commandApi([summaryListed, listed(quotes, '10')]);
  await register(api, { applicationId: '1', commands: wanted });
  expect(writes()).toEqual([]);
});

it('registers in one server without what only global commands have', async () => {
  const { api, writes } = commandApi([]);
  await register(api, { applicationId: '1', guildId: '5', commands: [summary] });
  expect(writes()).toHaveLength(1);
  expect(writes()[0]?.route).toBe('/applications/1/guilds/5/commands');
  expect(writes()[0]?.body).not.toHaveProperty('contexts');
  expect(writes()[0]?.body).not.toHaveProperty('integration_types');
});

it('only shows the difference in a dry run', async () => {
  const { api, writes } = commandApi([changed, old]);
  const options = { applicationId: '1', commands: wanted, dryRun: true };
  const plan = await register(api, options);
  expect(writes()).toEqual([]);
  expect(describePlan(plan, options)).toEqual([
    '~ /summary',
    '    description: "Before" → "The key points"',
    '    nsfw: true → none',
    '+ /quotes',
    '- /old',
    'A deleted or renamed command loses the permissions that servers set for it.',
    'Nothing was written: 3 of 3 commands in all servers differ.',
  ]);
});

it('says when there is nothing to do, and where', () => {
  const lines = describePlan({ changes: [], unchanged: 7 }, { guildId: '5' });
  expect(lines).toEqual(['Commands in server 5 are up to date: 7 unchanged.']);
});

it('invites with the least permissions that the bot needs', () => {
  const url = new URL(inviteUrl('42'));
  expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: '42',
    scope: 'bot applications.commands',
    permissions: String(
      (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 38n),
    ),
  });
});

it.each([
  ['0', 6],
  [String(1n << 3n), 0],
  [String((1n << 10n) | (1n << 11n)), 4],
])('counts what the permissions %s lack', (permissions, count) => {
  expect(missingPermissions(permissions)).toHaveLength(count);
});
