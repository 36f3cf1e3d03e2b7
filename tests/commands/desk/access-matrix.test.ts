import { describe, expect, it } from 'vitest';
import { repertoire } from '../../../commands/index.ts';
import { createAnswer } from '../../../src/bot/answer.ts';
import type { Desk, Settings } from '../../../src/desk/desk.ts';
import type { Newsroom } from '../../../src/desk/newsroom.ts';
import { createLibrary } from '../../../content/create-library.ts';
import { anArticle } from '../../builders/article.ts';
import { plainCards } from '../../builders/cards.ts';
import { enginesOver } from '../../builders/engines.ts';

const guild = '400000000000000001';
const post = '0123456789abcdef01234567';

/** One custom_id of each control that is for moderators. */
const customIds: Readonly<Record<string, string>> = {
  draft: `1:draft:publish:${post}`,
  'post-list': '1:post-list:posts:1::next',
  'post-pick': `1:post-pick:posts:post-${post}`,
  'post-act': `1:post-act:cancel:posts:${post}`,
  'post-move': `1:post-move:posts:${post}`,
  retract: '1:retract:tram-line',
  write: '1:write',
  correct: '1:correct:tram-line',
  manuscript: `1:manuscript:take:${post}`,
  forget: '1:forget',
  audit: '1:audit:newest',
};

const forModerators = {
  commands: repertoire.commands.filter(({ access }) => access === 'moderators'),
  controls: repertoire.controls.filter(({ access }) => access === 'moderators'),
};

/** Everything that decides, in all combinations. */
const places = [
  { place: 'the server', guild_id: guild, context: 0, isServer: true },
  { place: 'a conversation with the bot', guild_id: undefined, context: 1, isServer: false },
  { place: 'a conversation of others', guild_id: undefined, context: 2, isServer: false },
];
const owners = [
  { owner: 'the server', ids: { 0: guild }, isHome: true },
  { owner: 'both', ids: { 0: guild, 1: '300' }, isHome: true },
  { owner: 'the person', ids: { 1: '300' }, isHome: false },
  { owner: 'nobody', ids: {}, isHome: false },
  { owner: 'a private conversation', ids: { 0: '0' }, isHome: false },
  { owner: 'another server', ids: { 0: '499' }, isHome: false },
];
const permissions = [
  { right: 'nothing', bits: '0', moderates: false },
  { right: 'Send Messages', bits: '2048', moderates: false },
  { right: 'Manage Server', bits: '32', moderates: false },
  { right: 'Manage Messages', bits: '8192', moderates: true },
  { right: 'Administrator', bits: '8', moderates: true },
  { right: 'what is no number', bits: 'all', moderates: false },
];
const roles = [
  { role: 'no role', ids: [], moderates: false },
  { role: 'another role', ids: ['701'], moderates: false },
  { role: 'a moderators’ role', ids: ['701', '700'], moderates: true },
];
/** Of a click: whose command the message answers, and whether others see it. */
const messages = [
  { whose: 'their own', user: { id: '300' }, flags: 64 },
  { whose: 'a moderator’s', user: { id: '301' }, flags: 0 },
  { whose: 'nobody’s', user: undefined, flags: 0 },
];

const cases = places.flatMap((place) =>
  owners.flatMap((owner) =>
    permissions.flatMap((permission) =>
      roles.flatMap((role) =>
        messages.map((message) => ({ place, owner, permission, role, message })),
      ),
    ),
  ),
);

describe('what is for moderators', () => {
  it('has an example of each of its controls here', () => {
    expect(forModerators.controls.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(customIds).toSorted(),
    );
  });

  it.each([
    ...forModerators.commands.map(({ name }) => ({ what: `/${name}`, data: commandData(name) })),
    ...Object.entries(customIds).flatMap(([name, id]) => [
      { what: `the control ${name}, clicked`, data: { custom_id: id, component_type: 2 } },
      { what: `the control ${name}, filled in`, data: { custom_id: id, components: [] } },
    ]),
  ])('$what is refused to everybody else', async ({ data }) => {
    const { answer, touched } = aWaist();
    for (const one of cases) {
      const { place, owner, permission, role, message } = one;
      touched.length = 0;
      const { response } = await answer(interaction(data, one));
      const isAllowed = place.isServer && owner.isHome && (permission.moderates || role.moderates);
      const label = [place.place, owner.owner, permission.right, role.role, message.whose].join();
      const isRefused = JSON.stringify(response).includes('Manage Messages in this server');
      expect(isRefused, label).toBe(!isAllowed);
      if (!isAllowed) expect(touched, label).toEqual([]);
    }
  });
});

it('nothing that is for everybody touches the desk', async () => {
  const open = repertoire.commands.filter(({ access }) => access === 'everyone');
  for (const { name } of open) {
    const { answer, touched } = aWaist();
    const allowed = cases.find(({ permission }) => permission.moderates);
    if (!allowed) throw new Error('The table has lost its moderators.');
    const { later } = await answer(interaction(commandData(name), allowed));
    await later;
    expect(touched, name).toEqual([]);
  }
});

type Case = (typeof cases)[number];

function interaction(data: object, { place, owner, permission, role, message }: Case) {
  const isCommand = 'name' in data;
  const isForm = 'components' in data;
  return {
    id: '1',
    application_id: '2',
    token: 't',
    version: 1,
    type: isCommand ? 2 : isForm ? 5 : 3,
    locale: 'en-GB',
    channel_id: '5',
    context: place.context,
    authorizing_integration_owners: owner.ids,
    data,
    ...(place.guild_id === undefined
      ? { user: { id: '300' } }
      : {
          guild_id: place.guild_id,
          member: { user: { id: '300' }, permissions: permission.bits, roles: role.ids },
        }),
    ...(!isCommand && {
      message: {
        id: '9',
        flags: message.flags,
        ...(message.user && { interaction_metadata: { id: '8', user: message.user } }),
      },
    }),
  };
}

function commandData(name: string) {
  const [root = '', sub] = name.split(' ');
  const options = [{ name: 'article', type: 3, value: 'tram-line' }];
  if (sub === undefined) return { id: '1', type: 1, name: root, options };
  return { id: '1', type: 1, name: root, options: [{ type: 1, name: sub, options }] };
}

/** A bot whose desk notes what is asked of it; only which roles moderate may be asked by anybody. */
function aWaist() {
  const touched: string[] = [];
  const settings: Settings = {
    timeZone: 'UTC',
    logChannelId: null,
    language: null,
    moderatorRoleIds: ['700'],
    approval: false,
    digestHour: 8,
  };
  const desk = new Proxy({} as Desk, {
    get(_, name) {
      // What is awaited is asked whether it is a promise.
      if (name === 'then') return undefined;
      return async () => {
        if (name === 'settings') return settings;
        touched.push(String(name));
        throw new Error('not in this test');
      };
    },
  });
  const newsroom: Newsroom = {
    desk: async () => desk,
    open: () => undefined,
    edition: () => undefined,
    settled: async (unchanged) => unchanged,
    pause: async () => false,
    tell: async () => false,
    close: async () => undefined,
    places: {
      find: async () => undefined,
      rightsOf: async () => 0n,
      role: async () => undefined,
    },
  };
  const library = createLibrary([anArticle()]);
  const silent = () => undefined;
  const answer = createAnswer({
    ...repertoire,
    library: () => library,
    engines: enginesOver(() => library),
    cards: plainCards,
    now: () => new Date('2026-03-03T00:00:00Z'),
    timer: () => silent,
    reference: () => 'REF',
    log: { debug: silent, info: silent, warn: silent, error: silent },
    newsroom,
  });
  return { answer, touched };
}
