import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../content/create-library.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { followWritten } from '../../src/desk/follow-written.ts';
import { openDesk, type OpenDesk } from '../../src/desk/open-desk.ts';
import { ids } from '../../src/local/world.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import type { Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { moderator, openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';

const { general, newsroom } = ids.channels;
const ferry = anArticle({
  id: 'the-ferry-runs-again-1a2b3c4d',
  topics: ['ferries'],
  writtenAt: '2026-11-01T12:00:00.000Z',
});
const files = createLibrary([anArticle()]);
const library = { current: () => files, subscribe: () => () => undefined };

// Each opens stores of its own.
describe.each(engines)('followers of what is written ($name)', { timeout: 60_000 }, (engine) => {
  let place: Place;
  let store: Store;
  /** A worker that tells no followers: what it has published is as after a death just before that. */
  let room: Newsroom;
  let dead: boolean;
  const opened: OpenDesk[] = [];
  const changes = new EventEmitter().setMaxListeners(0);

  beforeEach(async () => {
    dead = false;
    place = await engine.place();
    store = await openStore({ ...place.where, log: silent });
    room = await openNewsroom(store);
    await room.desk.follow({ topic: 'ferries', channelId: newsroom }, moderator);
    const manuscript = { points: '', text: '', details: '' };
    const { id } = await room.desk.keepManuscript({ kind: 'article', manuscript }, moderator);
    await room.desk.write(id, ferry, moderator);
  }, 60_000);
  afterEach(async () => {
    vi.useRealTimers();
    await closeAll();
    if (!dead) await die();
    await room.close();
    await place.remove();
  });

  /** Only one process may have the embedded store. */
  const die = async () => {
    dead = true;
    await room.worker.stop();
    await store.close();
  };
  const open = async (worker: string) => {
    const one = await openDesk({
      where: place.where,
      fresh: false,
      api: room.api,
      library,
      botId: async () => ids.bot,
      now: room.office.now,
      worker,
      log: silent,
      onChange: () => void changes.emit('change'),
      signal: new AbortController().signal,
    });
    opened.push(one);
    return one;
  };
  const closeAll = () => Promise.all(opened.splice(0).map((one) => one.close()));

  const publish = ({ publish: ask }: Pick<Desk, 'publish'>, key = 'first') =>
    ask({
      key,
      guildId: ids.guild,
      channelId: general,
      target: 'text',
      article: ferry,
      by: ids.moderator,
    });
  const publishAndDie = async () => {
    const { id } = await publish(room.desk);
    await room.until(id, ({ state }) => state === 'live');
    await die();
  };
  /** So many posts stand in that channel. */
  const until = async (channelId: string, count: number, desk: Desk) => {
    for (;;) {
      const change = once(changes, 'change');
      const posts = await desk.posts(ids.guild, { states: ['live'] });
      if (posts.filter((post) => post.channelId === channelId).length === count) return;
      await change;
    }
  };
  const told = () => room.messages(newsroom).length;

  it('are told as soon as it stands, and not again after a restart', async () => {
    await die();
    const first = await open('the first');
    await publish(first.desk);
    await until(newsroom, 1, first.desk);
    await closeAll();
    const second = await open('the second');
    await publish(second.desk, 'second');
    await until(general, 2, second.desk);
    await closeAll();
    expect(told()).toBe(1);
  });

  it('are told at the next start, when the process was killed before it told them', async () => {
    await publishAndDie();
    expect(told()).toBe(0);
    const { desk } = await open('the next');
    await until(newsroom, 1, desk);
    await closeAll();
    expect(told()).toBe(1);
  });

  // The embedded store has one process.
  it.runIf(engine.name === 'postgres')('are told once by several that start at once', async () => {
    await publishAndDie();
    const [one] = await Promise.all(['a', 'b', 'c'].map(open));
    if (!one) throw new Error('three were opened');
    await until(newsroom, 1, one.desk);
    await closeAll();
    expect(told()).toBe(1);
  });

  it('are told within a minute by a copy that runs on, when the one that sent it was killed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { office } = room;
    const following = followWritten({ office, library, log: silent, shared: true });
    const { id } = await publish(room.desk);
    await room.until(id, ({ state }) => state === 'live');
    vi.advanceTimersByTime(60_000);
    await vi.waitFor(() => expect(told()).toBe(1), 30_000);
    await following.stop();
  });
});
