import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDesk } from '../../src/desk/create-desk.ts';
import { decide } from '../../src/desk/decide.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { openStore } from '../../src/store/open-store.ts';
import { paced, posts } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import type { Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { aPost, noon } from './a-post.ts';

const second = 1000;
const hour = 3600 * second;
const later = (ms: number) => new Date(noon.getTime() + ms);
const { guildId, articleId, channelId } = aPost();
const by = { guildId, by: '300000000000000001' };

// The time is noon and nobody is at work, so that what is counted and foretold holds still.
describe.each(engines)('progress ($name)', { timeout: 60_000 }, (engine) => {
  let place: Place;
  let store: Store;
  let desk: Desk;

  beforeAll(async () => {
    place = await engine.place();
    store = await openStore({ ...place.where, log: silent });
    const office = { now: () => noon, newId: () => 'id', poke: () => undefined };
    desk = createDesk({ database: store.database, ...office });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await place.remove();
  });
  beforeEach(async () => {
    await store.database.delete(posts);
    await store.database.delete(paced);
  });

  const write = (rows: readonly Row[]) =>
    store.database.insert(posts).values(rows.map((over, i) => standing(`row-${i}`, over)));
  const progress = () => desk.progress(articleId, guildId);
  const seconds = (end: Date | undefined) =>
    ((end?.getTime() ?? Number.NaN) - noon.getTime()) / second;

  it('counts each post once, as what somebody would call it', async () => {
    await write([
      {},
      { desired: 'retracted', liveRetracted: true, state: 'retracted' },
      { ...unsent, due: later(hour), nextAt: later(hour) },
      { ...behind, state: 'failed', reason: 'no-permission', nextAt: null },
      { ...unsent, state: 'unknown', sends: 1, reason: 'cannot-read' },
      behind,
      { sentRevision: 'r2', nextAt: noon },
      { desired: 'retracted', nextAt: noon },
      { ...unsent, due: noon, nextAt: noon },
      // Never a message, and never to be one; or not of this article in this server.
      { ...unsent, desired: 'cancelled', state: 'cancelled' },
      { ...unsent, desired: 'retracted', state: 'retracted' },
      { ...behind, guildId: 'another' },
      { ...behind, articleId: 'another' },
    ]);
    expect(await progress()).toMatchObject({ all: 9, done: 2, planned: 1, failed: 2, waiting: 4 });
  });

  it('calls those done of which there is nothing left to decide', async () => {
    await write([{}, behind, { sentRevision: 'r1', nextAt: noon }, { liveRevision: null }]);
    const rows = await store.database.select().from(posts);
    const resting = rows.filter((post) => decide(post, noon).kind === 'rest');
    expect((await progress()).done).toBe(resting.length);
  });

  const fifty = (where: (i: number) => Row) => Array.from({ length: 50 }, (_, i) => where(i));
  const announcement = { target: 'announcement' } as const;

  it.each([
    ['a channel each', fifty((i) => ({ channelId: `c${i}` })), 1],
    ['one channel: five in five seconds', fifty(() => ({})), 45],
    ['one channel, and old: three in 22 s', fifty(() => ({ liveAt: later(-2 * hour) })), 352],
    [
      'two announcement channels: two in an hour and two seconds',
      fifty((i) => ({ channelId: `c${i % 2}`, ...announcement })),
      12 * 3602,
    ],
  ])(
    'foretells when fifty in %s are corrected, before and after it began',
    async (_, rows, end) => {
      await write(rows);
      expect(seconds(await desk.correctionEnd(articleId, guildId))).toBeCloseTo(end, 0);
      await desk.correct(anArticle({ id: articleId }), by);
      expect(seconds((await progress()).endsAt)).toBeCloseTo(end, 0);
    },
  );

  it('reckons with what was written lately, and with what others wait for', async () => {
    const others = Array.from({ length: 480 }, (_, i) => ({
      ...behind,
      nextAt: later(-1),
      articleId: 'another',
      channelId: `c${i}`,
    }));
    await write([{ ...behind, liveAt: later(-2 * hour) }, ...others]);
    expect(seconds((await progress()).endsAt)).toBeCloseTo(10, 0);
    const taken = [1, 2, 3].map((n) => later(-n * second));
    await store.database
      .insert(paced)
      .values(taken.map((at) => ({ channelId, kind: 'old-edit' as const, at })));
    expect(seconds((await progress()).endsAt)).toBeCloseTo(19, 0);
  });

  it('reckons with what Discord asked to wait for', async () => {
    await write([{ ...behind, nextAt: later(hour / 3) }]);
    expect(seconds((await progress()).endsAt)).toBe(1200);
  });

  it('knows no end where nothing stands, and none when all is done', async () => {
    const nothing = { all: 0, done: 0, planned: 0, failed: 0, waiting: 0 };
    expect(await progress()).toEqual(nothing);
    expect(await desk.correctionEnd(articleId, guildId)).toBeUndefined();
    await write([{}]);
    expect(await progress()).toEqual({ ...nothing, all: 1, done: 1 });
  });
});

type Row = Partial<typeof posts.$inferInsert>;

/** A post that stands and is as it should be. */
function standing(key: string, over: Row): typeof posts.$inferInsert {
  const live = { messageId: key, liveRevision: 'r1', liveAt: noon, state: 'live' } as const;
  return { ...aPost(), ...live, nextAt: null, id: key, requestKey: key, ...over };
}

const unsent = { messageId: null, liveRevision: null, liveAt: null, state: 'planned' } as const;
const behind = { desiredRevision: 'r2', nextAt: noon };
