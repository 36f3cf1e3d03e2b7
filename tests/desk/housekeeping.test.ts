import { eq, getTableColumns, getTableName } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startHousekeeping } from '../../src/desk/housekeeping.ts';
import { keepEditions } from '../../src/desk/editions.ts';
import { createApi } from '../../src/discord/api.ts';
import type { Api } from '../../src/discord/api-types.ts';
import type { Fault } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { tables } from '../../src/store/backup-format.ts';
import {
  audit,
  chores,
  corrections,
  drafts,
  follows,
  guilds,
  manuscripts,
  paced,
  posts,
  retractions,
  written,
} from '../../src/store/schema.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { aPost, noon } from './a-post.ts';
import { drivenTime } from './driven-time.ts';
import { byItself, openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { useStore } from './use-store.ts';

const hour = 3_600_000;
const day = 24 * hour;
const [home, other] = [ids.guild, ids.elsewhere];
const limited = { kind: 'status', status: 429, headers: { 'retry-after': '3600' } } as const;
const outage = { kind: 'status', status: 200, body: { id: home, unavailable: true } } as const;

/** A row of each table that says something about a server. */
const rows = (guildId: string) => ({
  guilds: () => ({ table: guilds, row: { id: guildId, timeZone: 'Europe/Paris' } }),
  posts: () => {
    const { id, requestKey } = { id: `post-${guildId}`, requestKey: guildId };
    const at = {
      guildId,
      channelId: `channel-of-${guildId}`,
      state: 'live',
      nextAt: null,
    } as const;
    return { table: posts, row: aPost({ id, requestKey, ...at }) };
  },
  drafts: () => {
    const request = { articleId: 'a', revision: 'r', channelId: '1', target: 'text' } as const;
    const id = `draft-${guildId}`;
    return { table: drafts, row: { id, guildId, createdBy: '5', createdAt: noon, request } };
  },
  follows: () => ({
    table: follows,
    row: { guildId, channelId: '1', topic: 'transport', createdBy: '5', createdAt: noon },
  }),
  retractions: () => ({
    table: retractions,
    row: { guildId, articleId: 'a', reason: 'x', retractedAt: noon, retractedBy: '5' },
  }),
  corrections: () => ({
    table: corrections,
    row: {
      guildId,
      articleId: 'a',
      kind: 'update',
      note: 'x',
      correctedAt: noon,
      correctedBy: '5',
    } as const,
  }),
  written: () => ({
    table: written,
    row: {
      guildId,
      articleId: `written-in-${guildId}`,
      article: anArticle(),
      writtenBy: '5',
      changedAt: noon,
    },
  }),
  manuscripts: () => {
    const manuscript = { headline: 'x', points: 'x', text: 'x', details: 'x' };
    const content = { kind: 'article', manuscript } as const;
    const id = `manuscript-${guildId}`;
    return { table: manuscripts, row: { id, guildId, createdBy: '5', createdAt: noon, content } };
  },
  audit: () => ({ table: audit, row: { guildId, at: noon, actorId: '5', action: 'publish' } }),
});
type Kept = keyof ReturnType<typeof rows>;
const kinds = Object.keys(rows('')) as Kept[];

it('what is kept about servers stands in tables that these tests know', () => {
  const named = [...tables.values()].filter(
    (table) => table === guilds || 'guildId' in getTableColumns(table),
  );
  expect(named.map((table) => getTableName(table)).toSorted()).toEqual(kinds.toSorted());
});

describe.each(engines)('the data of servers ($name)', { timeout: 60_000 }, (engine) => {
  const store = useStore(engine);
  let room: Newsroom;
  let api: Api;
  let time: ReturnType<typeof drivenTime>;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    room = await openNewsroom(store());
    const { clock, token, apiUrl } = room.discord;
    // The door takes no second try: a wait without end is too long for it.
    const pace = { now: clock.now, random: () => Infinity, sleep: clock.advance };
    api = createApi({ token, baseUrl: apiUrl, pace });
    room.discord.world.bot.servers.add(other);
    for (const server of [home, other]) await fill(server);
    time = drivenTime(clock);
    stop = start().stop;
  });
  afterEach(async () => {
    await stop();
    await api.stop();
    await room.close();
  });

  const start = (sleep = time.sleep, onForgotten = async () => undefined as void) =>
    startHousekeeping({
      database: store().database,
      api,
      now: () => new Date(room.discord.clock.now()),
      sleep,
      log: silent,
      onForgotten,
    });

  async function fill(server: string): Promise<void> {
    for (const kind of kinds) await put(server, kind);
    await store()
      .database.insert(paced)
      .values({ channelId: `channel-of-${server}`, kind: 'crosspost', at: noon });
  }
  async function put(server: string, kind: Kept): Promise<void> {
    const { table, row } = rows(server)[kind]();
    await store().database.insert(table).values(row);
  }
  const remove = (server: string) => void room.discord.world.bot.servers.delete(server);
  const bringBack = (server: string) => void room.discord.world.bot.servers.add(server);

  /** Everything that names the server, as it stands. */
  async function keptOf(server: string): Promise<string[]> {
    const all = await Promise.all(
      [...tables.values()].map((table) => store().database.select().from(table)),
    );
    const lines = all.flat().map((row) => JSON.stringify(row));
    return lines.filter((line) => line.includes(server)).toSorted();
  }
  const removedAt = async (server: string) => {
    const [row] = await store().database.select().from(guilds).where(eq(guilds.id, server));
    return row?.removedAt;
  };
  const noted = async (server: string) => {
    const entries = await room.desk.audit(server);
    return entries.flatMap(({ action }) => (action === 'publish' ? [] : [action])).toReversed();
  };

  it('stay for 29 days after the bot was removed, and are gone after 30, those of others not', async () => {
    const others = await keptOf(other);
    expect(others).toHaveLength(10);
    remove(home);
    await time.pass(29 * day + hour);
    expect(await keptOf(home)).toHaveLength(11);
    expect(await removedAt(home)).toBeInstanceOf(Date);
    expect(await noted(home)).toEqual(['removed']);
    await time.pass(day);
    expect(await keptOf(home)).toEqual([]);
    expect(await keptOf(other)).toEqual(others);
  });

  it('stay when the bot comes back, and the 30 days begin anew when it is removed again', async () => {
    remove(home);
    await time.pass(20 * day);
    bringBack(home);
    await time.pass(2 * day);
    expect(await removedAt(home)).toBeNull();
    remove(home);
    await time.pass(29 * day);
    expect(await noted(home)).toEqual(['removed', 'returned', 'removed']);
    await time.pass(2 * day);
    expect(await keptOf(home)).toEqual([]);
  });

  it('stay when the bot came back an hour before they would go', async () => {
    remove(home);
    await time.pass(30 * day - hour);
    bringBack(home);
    await time.pass(2 * hour);
    expect(await removedAt(home)).toBeNull();
    expect(await keptOf(home)).toHaveLength(12);
  });

  const html = { body: '<html>no</html>' };
  it.each<[string, RegExp, Fault['effect']]>([
    ['the list fails with 500', /guilds$/, { kind: 'status', status: 500 }],
    ['the list fails with 403 of a firewall', /guilds$/, { kind: 'status', status: 403, ...html }],
    ['the list is cut off', /guilds$/, { kind: 'reset' }],
    ['the server fails with 500', /guilds\/\d+$/, { kind: 'status', status: 500 }],
    ['the server fails with 503', /guilds\/\d+$/, { kind: 'status', status: 503, ...html }],
    ['the server is limited', /guilds\/\d+$/, limited],
    [
      'the server fails with 403 of a firewall',
      /guilds\/\d+$/,
      { kind: 'status', status: 403, ...html },
    ],
    [
      'the server fails with 404 of a proxy',
      /guilds\/\d+$/,
      { kind: 'status', status: 404, ...html },
    ],
    ['the server is cut off', /guilds\/\d+$/, { kind: 'reset' }],
    ['the server has an outage', /guilds\/\d+$/, outage],
  ])('stay, noticed or not, while %s, and are gone after it', async (_, route, effect) => {
    const outageBegins = () =>
      room.discord.faults.add({ route, when: 'before', effect, times: Infinity });
    const before = await keptOf(home);
    remove(home);
    outageBegins();
    await time.pass(day);
    expect(await keptOf(home)).toEqual(before);
    room.discord.faults.clear();
    await time.pass(day + hour);
    expect(await noted(home)).toEqual(['removed']);
    outageBegins();
    await room.discord.clock.advance(40 * day);
    await time.pass(day);
    expect(await keptOf(home)).toHaveLength(before.length + 1);
    room.discord.faults.clear();
    await time.pass(day + hour);
    expect(await keptOf(home)).toEqual([]);
  });

  it.each(kinds)('are found though nothing but %s tells of the server', async (kind) => {
    const strange = '1100000000000000009';
    await put(strange, kind);
    await time.pass(hour);
    expect(await removedAt(strange)).toBeInstanceOf(Date);
    await time.pass(31 * day);
    expect(await keptOf(strange)).toEqual([]);
  });

  it('are not looked at again within the day, however often the bot starts', async () => {
    const asked = calls(/guilds/);
    await time.pass(hour);
    expect(asked()).toBe(1);
    for (let n = 0; n < 5; n++) {
      await stop();
      time = drivenTime(room.discord.clock);
      stop = start().stop;
      await time.pass(2 * hour);
    }
    expect(asked()).toBe(1);
    await time.pass(15 * hour);
    expect(asked()).toBe(2);
  });

  it('are looked at again soon after a clock that was a year ahead is put right', async () => {
    await store()
      .database.insert(chores)
      .values({ name: 'removed-servers', doneAt: new Date(room.discord.clock.now() + 365 * day) });
    remove(home);
    await time.pass(hour);
    expect(await noted(home)).toEqual(['removed']);
  });

  it('come to no harm when two copies of the bot look at once', async () => {
    const second = drivenTime(room.discord.clock);
    const copy = start(second.sleep);
    remove(home);
    await Promise.all([time.pass(day), second.pass(day)]);
    expect(await noted(home)).toEqual(['removed']);
    // Two that look in turn may do so a second before the 30 days are over, and then again a day later.
    await Promise.all([time.pass(31 * day), second.pass(31 * day)]);
    expect(await keptOf(home)).toEqual([]);
    expect(await keptOf(other)).toHaveLength(10);
    await copy.stop();
  });

  it('go out of memory, too', async () => {
    const editions = await keepEditions(store(), silent);
    expect(editions.of(home)?.retracted.size).toBe(1);
    await stop();
    time = drivenTime(room.discord.clock);
    stop = start(time.sleep, editions.reread).stop;
    remove(home);
    await time.pass(31 * day);
    expect(editions.of(home)).toBeUndefined();
    expect(editions.of(other)?.retracted.size).toBe(1);
    editions.stop();
  });

  it('are deleted at once, and those of others not, when a manager asks for it', async () => {
    const others = await keptOf(other);
    await room.desk.forget(home);
    expect(await keptOf(home)).toEqual([]);
    expect(await keptOf(other)).toEqual(others);
  });

  it('hold posts that ask Discord once each, and nothing more, after the bot was removed', async () => {
    await room.desk.forget(home);
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'live');
    const planned = await room.publish({ due: new Date(room.discord.clock.now() + hour) });
    remove(home);
    const asked = calls(/^(POST|PATCH) \/channels/);
    await room.desk.correct(anArticle({ dek: 'Corrected' }), byItself);
    await room.until(id, ({ state }) => state === 'failed');
    await room.pass(hour);
    await room.until(planned.id, ({ state }) => state === 'failed');
    await room.pass(29 * day);
    expect(await room.desk.posts(home)).toMatchObject([
      { state: 'failed', reason: 'no-access', nextAt: null },
      { state: 'failed', reason: 'no-access', nextAt: null },
    ]);
    expect(asked()).toBe(2);
  });

  /** How many calls of this kind came since. */
  function calls(route: RegExp): () => number {
    const seen: string[] = [];
    room.discord.subscribe((event) => {
      if (event.kind !== 'call') return;
      const call = `${event.call.method} ${event.call.path}`;
      if (route.test(call)) seen.push(call);
    });
    return () => seen.length;
  }
});
