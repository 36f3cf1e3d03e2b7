import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claim } from '../../src/desk/claim.ts';
import { addPosts } from '../../src/desk/publish.ts';
import { recordLate } from '../../src/desk/record.ts';
import { timing } from '../../src/desk/timing.ts';
import { posts } from '../../src/store/schema.ts';
import type { Database, Store } from '../../src/store/store.ts';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { worldWithChannels } from '../builders/world.ts';
import { engines } from '../contracts/store-engines.ts';
import { aPost, noon } from './a-post.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { useStore } from './use-store.ts';

const { world, channelIds } = worldWithChannels(60);

describe.each(engines)('several workers ($name)', { timeout: 60_000 }, (engine) => {
  const store = useStore(engine);
  let room: Newsroom;

  beforeEach(async () => {
    room = await openNewsroom(store(), { world });
  });
  afterEach(() => room.close());

  it('send a post to each of many channels, and none twice', async () => {
    // The embedded store has one process, and that has one worker.
    const others = engine.name === 'postgres' ? ['b', 'c'].map((name) => room.hire(name)) : [];
    const made = await Promise.all(channelIds.map((channelId) => room.publish({ channelId })));
    for (const { id } of made) await room.until(id, ({ state }) => state === 'live');
    for (const channelId of channelIds) expect(room.messages(channelId)).toHaveLength(1);
    await Promise.all(others.map((worker) => worker.stop()));
  });

  it('send a single post in the midst of a fan-out, and not after it', async () => {
    const many = Array.from({ length: 10 }, () => channelIds).flat();
    await store().database.transaction((tx) =>
      addPosts(
        tx,
        many.map((channelId, i) => requestFor(channelId, `many-${i}`)),
        room.office,
      ),
    );
    room.worker.poke();
    const { id } = await room.publish();
    await room.until(id, ({ state }) => state === 'live');
    const sent = channelIds.flatMap((channelId) => room.messages(channelId));
    expect(sent.length).toBeLessThan(many.length / 2);
  });

  // The embedded store has a single session: there nobody else can be changing anything.
  it.runIf(engine.name === 'postgres')(
    'wait for no post that somebody is changing, and lose nothing of it',
    async () => {
      const hang = { kind: 'hang', ms: 10_000 } as const;
      room.discord.faults.add({ route: /messages/, when: 'after', effect: hang });
      const { id } = await room.publish();
      while (room.messages().length === 0) await wait(5);
      const row = store().database.select().from(posts).where(eq(posts.id, id));
      let release = () => {};
      const over = new Promise<void>((resolve) => (release = resolve));
      const changing = store().database.transaction(async (tx) => {
        await tx.select().from(posts).where(eq(posts.id, id)).for('update');
        await room.pass(10_000);
        await over;
      });
      const other = await room.publish({ channelId: channelIds[0] ?? '' });
      await room.until(other.id, ({ state }) => state === 'live');
      await wait(500);
      expect(await row).toMatchObject([{ state: 'sending' }]);
      release();
      await changing;
      const { messageId } = await room.until(id, ({ state }) => state === 'live');
      expect(room.messages()).toMatchObject([{ id: messageId }]);
    },
  );

  it('never claim the same post, nor two posts of one channel', async () => {
    await room.worker.stop();
    for (const channelId of [...channelIds, ...channelIds]) await room.publish({ channelId });
    const now = new Date(room.discord.clock.now());
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd'].map((worker) => claim(store().database, { worker, most: 10, now })),
    );
    const all = claims.flat().map(({ id }) => id);
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(new Set(all).size).toBe(all.length);
    const again = await claim(store().database, { worker: 'e', most: 1000, now });
    const held = await store().database.select().from(posts).where(eq(posts.leaseOwner, 'e'));
    expect(again.some(({ id }) => all.includes(id))).toBe(false);
    expect(new Set(held.map(({ channelId }) => channelId)).size).toBe(held.length);
  });

  it.each(['before', 'after'] as const)(
    'leave one message when the database fails %s the commit that notes it',
    async (when) => {
      await room.close();
      const told = vi.spyOn(console, 'error').mockReturnValue();
      const failing = { next: false };
      room = await openNewsroom(withFailing(store(), failing, when));
      const { id } = await room.publish();
      room.discord.subscribe(({ kind }) => (failing.next ||= kind === 'message'));
      const { messageId } = await room.until(id, ({ state }) => state === 'live');
      expect(room.messages()).toMatchObject([{ id: messageId }]);
      expect(told).toHaveBeenCalledOnce();
      told.mockRestore();
    },
  );

  it('take over what a worker held that is gone, when its time is over', async () => {
    await room.worker.stop();
    const { id } = await room.publish();
    const now = room.discord.clock.now();
    const at = (ms: number) => ({ most: 5, now: new Date(now + ms) });
    expect(await claim(store().database, { worker: 'a', ...at(0) })).toMatchObject([{ id }]);
    expect(await claim(store().database, { worker: 'b', ...at(timing.leaseMs - 1) })).toEqual([]);
    expect(await claim(store().database, { worker: 'b', ...at(timing.leaseMs) })).toMatchObject([
      { id },
    ]);
  });
});

describe('an answer that comes after the post was taken over', () => {
  const send = { kind: 'send', revision: 'r1' } as const;
  const edit = { kind: 'edit', revision: 'r1', unarchive: false } as const;
  const there = {
    messageId: '9',
    state: 'live',
    liveRevision: 'r2',
    desiredRevision: 'r2',
  } as const;

  it('adds the message, when nobody knew of it', () => {
    const done = { kind: 'done', messageId: '9' } as const;
    const unknown = aPost({
      state: 'unknown',
      sends: 1,
      firstSentAt: noon,
      lastSentAt: noon,
      sentRevision: 'r1',
    });
    expect(recordLate(unknown, send, done, noon)).toMatchObject({
      messageId: '9',
      liveRevision: 'r1',
      nextAt: noon,
    });
  });

  it('does not replace what the other worker found', () => {
    const done = { kind: 'done', messageId: '8' } as const;
    expect(recordLate(aPost(there), send, done, noon)).toEqual({});
    expect(recordLate(aPost(there), send, { kind: 'unknown' }, noon)).toEqual({});
  });

  it('has the message written again, since it may show the older text or undo a retraction', () => {
    const again = { liveRevision: null, liveRetracted: false, nextAt: noon };
    expect(recordLate(aPost(there), edit, { kind: 'done' }, noon)).toMatchObject(again);
    expect(recordLate(aPost(there), edit, { kind: 'unknown' }, noon)).toMatchObject(again);
    expect(recordLate(aPost(there), edit, { kind: 'refused', reason: 'refused' }, noon)).toEqual(
      {},
    );
  });
});

function requestFor(channelId: string, key: string) {
  const article = anArticle();
  return { key, channelId, article, target: 'text' as const, guildId: ids.guild, by: 'desk' };
}

/** A store whose next transaction fails, once it is told so: undone, or done without saying so. */
function withFailing(store: Store, failing: { next: boolean }, when: 'before' | 'after'): Store {
  const { database } = store;
  const transaction: Database['transaction'] = async (run) => {
    const fails = failing.next;
    if (fails) failing.next = false;
    if (fails && when === 'before') throw new Error('the connection is lost');
    const value = await database.transaction(run);
    if (fails) throw new Error('the connection is lost');
    return value;
  };
  const failingDatabase = new Proxy(database, {
    get: (target, key) => (key === 'transaction' ? transaction : Reflect.get(target, key)),
  });
  return { ...store, database: failingDatabase };
}
