import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repertoire } from '../../../commands/index.ts';
import type { Option } from '../../../src/bot/command.ts';
import { withCorrections } from '../../../content/with-corrections.ts';
import { createWorld, ids } from '../../../src/local/world.ts';
import type { World } from '../../../src/local/types.ts';
import { tables } from '../../../src/store/backup-format.ts';
import {
  correctFormId,
  draftActs,
  draftId,
  listId,
  manuscriptActs,
  manuscriptId,
  moveId,
  pickId,
  postActId,
  postActs,
  writeFormId,
} from '../../../src/views/desk/links.ts';
import { anArticle } from '../../builders/article.ts';
import { embedded } from '../../contracts/store-engines.ts';
import { openNewsroom } from '../../desk/newsroom.ts';
import type { Newsroom } from '../../desk/newsroom.ts';
import { type Asker, type Fields, waistOver } from './waist-over.ts';
import { useStore } from '../../desk/use-store.ts';

const hour = 3_600_000;
const { channels, roles } = ids;
const [a, b] = [ids.guild, ids.elsewhere];

const tram = anArticle();
const clock = anArticle({ id: 'clock', headline: 'The clock that ran on water' });
const mayor = anArticle({ id: 'mayor', headline: 'The mayor resigns' });

/** Nobody outside A is ever to see one of these. */
const secret = {
  note: 'a note that only A has',
  draftNote: 'a draft that only A has',
  reason: 'a reason that only A has',
  title: 'a title that only A has',
  topic: 'a-topic-that-only-a-follows',
  written: 'An article that only A has',
  typed: 'a text that only A has typed',
  corrected: 'a correction that only A has',
  timeZone: 'Pacific/Chatham',
  channel: 'a-channel-of-a',
  role: 'A role of A',
} as const;

/** The ids of all that A has. */
interface Ids {
  readonly posts: readonly string[];
  readonly drafts: readonly string[];
  readonly audit: readonly string[];
  readonly messages: readonly string[];
  readonly manuscripts: readonly string[];
  readonly written: readonly string[];
}
const channelsOfA: readonly string[] = [
  channels.general,
  channels.announcements,
  channels.forum,
  channels.newsroom,
];
const rolesOfA: readonly string[] = [
  roles.readers,
  roles.moderators,
  roles.administrators,
  roles.bot,
  a,
];
const articles = [tram, clock, mayor].map(({ id }) => id);
const lists = ['posts', 'scheduled'] as const;
const typed = { headline: 'The ferry', points: 'x', text: 'x', details: 'publisher: x' };

interface Use {
  readonly customId: string;
  readonly values?: readonly string[];
  readonly fields?: Fields;
}

/** Each control of moderators with every id of A in every place that takes one. */
const uses: Readonly<Record<string, (of: Ids) => readonly Use[]>> = {
  draft: ({ drafts, posts }) =>
    draftActs.flatMap((act) => [...drafts, ...posts].map((id) => ({ customId: draftId(act, id) }))),
  'post-list': () =>
    lists.flatMap((list) =>
      [undefined, ...articles].flatMap((articleId) =>
        [1, 2].map((page) => ({
          customId: listId({ list, page, ...(articleId !== undefined && { articleId }) }, 'next'),
        })),
      ),
    ),
  'post-pick': ({ drafts, posts, manuscripts }) =>
    lists.flatMap((list) =>
      [...drafts, ...posts, ...manuscripts].flatMap((id) =>
        ['draft', 'post', 'manuscript'].map((kind) => ({
          customId: pickId(list),
          values: [`${kind}-${id}`],
        })),
      ),
    ),
  'post-act': ({ drafts, posts }) =>
    postActs.flatMap((act) =>
      lists.flatMap((list) =>
        [...posts, ...drafts].map((id) => ({ customId: postActId(act, list, id) })),
      ),
    ),
  'post-move': ({ drafts, posts }) =>
    lists.flatMap((list) =>
      [...posts, ...drafts].map((id) => ({
        customId: moveId(list, id),
        fields: { when: 'in 9h' },
      })),
    ),
  retract: () =>
    [tram, clock, mayor].map(({ id, headline }) => ({
      customId: `1:retract:${id}`,
      fields: { word: headline.split(' ')[0] ?? '', reason: 'x' },
    })),
  write: ({ manuscripts }) =>
    [undefined, ...manuscripts].map((id) => ({ customId: writeFormId(id), fields: typed })),
  correct: ({ written, manuscripts }) =>
    [...articles, ...written].flatMap((articleId) =>
      [undefined, ...manuscripts].map((id) => ({
        customId: correctFormId(articleId, id),
        fields: { ...typed, kind: 'update', note: 'x' },
      })),
    ),
  manuscript: ({ manuscripts, drafts }) =>
    manuscriptActs.flatMap((act) =>
      [...manuscripts, ...drafts].map((id) => ({ customId: manuscriptId(act, id) })),
    ),
  forget: () => [{ customId: '1:forget', fields: { word: 'forget' } }],
  audit: ({ audit }) =>
    ['newest', ...audit, '999999999'].map((before) => ({ customId: `1:audit:${before}` })),
};

/** What B may type, by an option's name; of a choice the first is taken. */
const ownText: Readonly<Record<string, string | number>> = {
  article: tram.id,
  // Of the same name as the one that A follows.
  topic: secret.topic,
  reason: 'x',
  zone: 'Europe/Paris',
  language: 'en',
  when: 'in 2h',
  hour: 9,
};

const moderators = {
  commands: repertoire.commands.filter(({ access }) => access === 'moderators'),
  controls: repertoire.controls.filter(({ access }) => access === 'moderators'),
};

it('each control of moderators has its uses here', () => {
  const names = moderators.controls.map(({ name }) => name);
  expect(Object.keys(uses).toSorted()).toEqual(names.toSorted());
});

// Somebody who owns both servers: what keeps them apart is not that their rights end.
const inB: Asker = { guildId: b, userId: ids.administrator };
const inA: Asker = { guildId: a, userId: ids.administrator };

// The engines differ in nothing that matters here: the embedded one is always there.
describe('what another server has', { timeout: 120_000 }, () => {
  const store = useStore(embedded);
  let room: Newsroom;
  let waist: Awaited<ReturnType<typeof waistOver>>;
  let of: Ids;

  beforeEach(async () => {
    room = await openNewsroom(store(), { world: worldOfTwo() });
    of = await fillA(room);
    waist = await waistOver(room, [tram, clock, mayor]);
  });
  afterEach(async () => {
    waist.editions.stop();
    await room.close();
  });

  it.each(moderators.controls)('cannot be reached by $name', async ({ name }) => {
    for (const use of uses[name]?.(of) ?? []) {
      await untouched({ said: JSON.stringify(use) }, () => send(inB, use));
    }
  });

  it.each(moderators.controls)('is reached by $name in that server itself', async ({ name }) => {
    const before = await rows(isNotOfB);
    let reached = false;
    for (const use of uses[name]?.(of) ?? []) {
      const seen = await send(inA, use);
      reached ||= secretsIn(seen, JSON.stringify(use)).length > 0;
    }
    reached ||= (await rows(isNotOfB)).join() !== before.join();
    expect(reached).toBe(true);
  });

  it.each(moderators.commands)('cannot be reached by /$name', async ({ name, options }) => {
    const own = Object.fromEntries(
      Object.entries(options).flatMap(([key, option]) => {
        const value = ownValue(key, option);
        return value === undefined ? [] : [[key, value]];
      }),
    );
    const mayKeep = Object.values(own).join(' ');
    await untouched({ said: `/${name} ${JSON.stringify(own)}`, mayKeep }, () =>
      waist.command(inB, name, own),
    );
    for (const [key, option] of Object.entries(options)) {
      for (const value of foreign(option.kind, of)) {
        const asked = { ...own, [key]: value };
        const what = {
          said: `/${name} ${JSON.stringify(asked)}`,
          // A text of their own may hold whatever they like.
          mayKeep: option.kind === 'string' ? mayKeep + String(value) : mayKeep,
        };
        await untouched(what, () => waist.command(inB, name, asked));
        if (option.complete) await untouched(what, () => waist.complete(inB, name, asked, key));
      }
    }
  });

  it('does not change what readers see: what A wrote and corrected is not there in B', async () => {
    for (const options of [{ article: 'written-in-a' }, { article: clock.id }, {}]) {
      const shown = await waist.command(inB, 'summary', options);
      expect(secretsIn(shown, JSON.stringify(options))).toEqual([]);
    }
    const own = await waist.command(inA, 'summary', { article: 'written-in-a' });
    expect(own).toContain(secret.written);
    const corrected = await waist.command(inA, 'summary', { article: clock.id });
    expect(corrected).toContain(secret.corrected);
    expect(await waist.command(inB, 'latest')).not.toContain(secret.written);
    expect(await waist.command(inB, 'search', { query: secret.written })).not.toContain(
      'written-in-a',
    );
  });

  it('does not change what readers see: the article that A retracted stands in B', async () => {
    const shown = await waist.command(inB, 'summary', { article: mayor.id });
    expect(shown).toContain(mayor.headline);
    expect(shown).not.toContain(secret.reason);
    expect(await waist.command(inA, 'summary', { article: mayor.id })).toContain(secret.reason);
  });

  /** Does something, and expects that it shows nothing of A's, leaves all of A's as it was, and keeps none of A's ids for B. */
  async function untouched(
    { said, mayKeep = '' }: { readonly said: string; readonly mayKeep?: string },
    act: () => Promise<string>,
  ): Promise<void> {
    const before = await rows(isNotOfB);
    expect(secretsIn(await act(), said), said).toEqual([]);
    expect(await rows(isNotOfB), said).toEqual(before);
    // What stands in B's rows is done later, when nobody asks any more.
    expect(secretsIn((await rows(isOfB)).join('\n'), mayKeep), said).toEqual([]);
    // Each begins with a B that has nothing.
    await room.desk.forget(b);
    await waist.editions.reread();
  }

  function send(asker: Asker, { customId, values, fields }: Use): Promise<string> {
    return fields ? waist.submit(asker, customId, fields) : waist.click(asker, customId, values);
  }

  /** What of A can be read in a text, beyond what whoever asked has said. */
  function secretsIn(text: string, said: string): string[] {
    const known = [...Object.values(secret), ...Object.values(of).flat()];
    return [...known, ...channelsOfA, ...rolesOfA].filter(
      (one) => isLong(one) && text.includes(one) && !said.includes(one),
    );
  }

  async function rows(is: (row: object) => boolean): Promise<readonly string[]> {
    const found = await Promise.all(
      [...tables.values()].map((table) => store().database.select().from(table)),
    );
    return found
      .flat()
      .filter(is)
      .map((row) => JSON.stringify(row))
      .toSorted();
  }
});

const isOfB = (row: object) =>
  ('guildId' in row && row.guildId === b) || ('id' in row && row.id === b);
const isNotOfB = (row: object) => !isOfB(row);

/** Ids are long; the numbers of audit entries stand in any text. */
const isLong = (text: string) => text.length > 6;

/** Two servers with the bot, under the same owner. */
function worldOfTwo(): World {
  const world = createWorld();
  world.bot.servers.add(b);
  const named = world.guild.roles.map((role) => Object.assign(role, { name: secret.role }));
  const own = { id: roleOfB, name: 'Readers', permissions: '0', mentionable: true };
  for (const channel of world.channels) {
    if (channelsOfA.includes(channel.id)) Object.assign(channel, { name: secret.channel });
  }
  return {
    ...world,
    guild: { ...world.guild, roles: named },
    elsewhere: { ...world.elsewhere, roles: [...world.elsewhere.roles, own] },
  };
}
const roleOfB = '1400000000000000009';

/** Gives A some of everything. */
async function fillA({ desk, worker, ...room }: Newsroom): Promise<Ids> {
  const by = { guildId: a, by: ids.administrator };
  const soon = new Date(room.discord.clock.now() + hour);
  const common = { by: ids.administrator, note: secret.note } as const;
  await desk.changeSettings(
    {
      timeZone: secret.timeZone,
      logChannelId: channels.newsroom,
      moderatorRoleIds: [roles.moderators],
    },
    by,
  );
  await desk.follow({ topic: secret.topic, channelId: channels.general }, by);
  const posts = [
    await room.publish(common),
    await room.publish({ ...common, article: mayor }),
    await room.publish({ ...common, due: soon }),
    await room.publish({
      ...common,
      channelId: channels.forum,
      target: 'forum',
      forum: { title: secret.title, tagIds: [] },
    }),
    await room.publish({
      ...common,
      channelId: channels.announcements,
      target: 'announcement',
      crosspost: true,
    }),
  ];
  // Where the bot may not write.
  const failed = await room.publish({ ...common, channelId: channels.rules });
  await room.until(failed.id, ({ state }) => state === 'failed');
  await desk.retract(mayor.id, secret.reason, by);
  for (const { id, due } of posts)
    if (due < soon) await room.until(id, ({ nextAt }) => nextAt === null);
  await worker.stop();
  const request = { articleId: tram.id, revision: tram.revision, note: secret.draftNote };
  const inGeneral = { channelId: channels.general, target: 'text' } as const;
  const own = await desk.draft({ ...request, ...inGeneral }, by);
  const others = await desk.draft({ ...request, ...inGeneral }, { ...by, by: ids.moderator });
  await desk.submit(others.id, { ...by, by: ids.moderator });
  const writing = { kind: 'article', manuscript: { ...typed, text: secret.typed } } as const;
  const manuscript = await desk.keepManuscript(writing, by);
  const correcting = { kind: 'update', note: secret.corrected } as const;
  const correction = await desk.keepManuscript(
    { kind: 'correction', articleId: tram.id, revision: tram.revision, entry: correcting },
    by,
  );
  const waiting = await desk.keepManuscript(writing, { ...by, by: ids.moderator });
  await desk.submitManuscript(waiting.id, { ...by, by: ids.moderator });
  const written = anArticle({
    id: 'written-in-a',
    headline: secret.written,
    writtenAt: '2026-03-05T09:00:00Z',
  });
  await desk.write((await desk.keepManuscript(writing, by)).id, written, by);
  const amending = await desk.keepManuscript(
    { kind: 'correction', articleId: clock.id, revision: clock.revision, entry: correcting },
    by,
  );
  const entry = { at: '2026-03-06T09:00:00.000Z', ...correcting };
  await desk.amend(amending.id, { article: withCorrections(clock, [entry]), entry }, by);
  const messages = (await desk.posts(a)).flatMap(({ messageId }) => messageId ?? []);
  return {
    posts: [...posts, failed].map(({ id }) => id),
    drafts: [own.id, others.id],
    audit: (await desk.audit(a)).map(({ id }) => String(id)),
    messages,
    manuscripts: [manuscript.id, correction.id, waiting.id],
    written: [written.id],
  };
}

/** What B itself would give; undefined for what it may leave out. */
function ownValue(name: string, { kind, choices, required }: Option<unknown>) {
  if (kind === 'channel') return channels.elsewhere;
  if (kind === 'role') return roleOfB;
  const value = kind === 'boolean' && required ? true : (choices?.[0] ?? ownText[name]);
  if (required && value === undefined) throw new Error(`Say what may be typed as ${name}.`);
  return value;
}

/** What of A fits an option of this kind. */
function foreign(kind: Option<unknown>['kind'], of: Ids): readonly (string | number | boolean)[] {
  const texts = [...of.posts, ...of.drafts, ...of.audit, ...of.messages];
  const named = [a, channels.general, roles.moderators, secret.topic, clock.id, mayor.id];
  return {
    channel: channelsOfA,
    role: rolesOfA,
    string: [...texts, ...named],
    integer: of.audit.map(Number),
    boolean: [true, false],
  }[kind];
}
