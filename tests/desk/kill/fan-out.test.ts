import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { and, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/desk/create-desk.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { addPosts } from '../../../src/desk/publish.ts';
import { startLocalDiscord } from '../../../src/local/start.ts';
import type { LocalDiscord } from '../../../src/local/types.ts';
import { ids } from '../../../src/local/world.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { posts } from '../../../src/store/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { anArticle } from '../../builders/article.ts';
import { worldWithChannels } from '../../builders/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import type { Place } from '../../contracts/store-engines.ts';
import { silent } from '../../contracts/store.ts';
import { bundleProcess } from './bundle-process.ts';
import type { Bundled } from './bundle-process.ts';
import type { Order, Start } from './worker-process.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const { world, channelIds } = worldWithChannels(500);
const by = { guildId: ids.guild, by: ids.moderator };
const corrected = anArticle({ dek: 'Corrected' });

/** The lease of one that is gone is over by then, and Discord has forgotten nonces. */
const aWhileMs = 10 * 60_000;

/** Only a Postgres takes several processes. Where there is none, store-engines.ts says so. */
const engine = engines.find(({ name }) => name === 'postgres');

interface Story {
  readonly workers: number;
  /** What a moderator does when some are sent. */
  readonly meanwhile?: (desk: Desk) => Promise<unknown>;
  readonly ends: 'live' | 'retracted';
  /** What each message says in the end. */
  readonly shows: string;
}

describe.runIf(engine)('a fan-out to 500 channels by several processes', () => {
  let bundled: Bundled;
  let place: Place;
  let store: Store;
  let discord: LocalDiscord;
  let desk: Desk;
  let processes: { readonly name: string; readonly child: ChildProcess }[];

  beforeAll(async () => {
    bundled = await bundleProcess('worker-process');
  }, 60_000);
  afterAll(() => bundled.remove());
  beforeEach(async () => {
    if (!engine) return;
    place = await engine.place();
    store = await openStore({ ...place.where, log: silent });
    discord = await startLocalDiscord({ world });
    // What it has done is not known yet for a while: that is when it gets difficult to die.
    discord.faults.add({
      route: /^(?:POST|PATCH) .*\/messages/,
      when: 'after',
      times: Infinity,
      effect: { kind: 'hang', ms: 300 },
    });
    desk = createDesk({ database: store.database, ...office });
    processes = [];
  }, 60_000);
  afterEach(async () => {
    for (const { child } of processes) child.kill('SIGKILL');
    await store.close();
    await discord.stop();
    await place.remove();
  });

  const office = {
    now: () => new Date(discord.clock.now()),
    newId: () => randomBytes(12).toString('hex'),
    poke: () => undefined,
  };

  /** Resolves when there are so many messages. */
  async function messages(count: number): Promise<void> {
    while (sent() < count) await wait(20);
  }
  const sent = () => channelIds.filter((id) => discord.messages(id).length > 0).length;

  /** Resolves when there is nothing left to do for such posts. */
  async function rest(which?: SQL): Promise<void> {
    const open = and(isNotNull(posts.nextAt), which);
    while ((await store.database.$count(posts, open)) > 0) await wait(50);
  }

  function hire(name: string): void {
    const child = fork(bundled.file);
    const { apiUrl, token } = discord;
    child.send({ where: place.where, apiUrl, token, worker: name } satisfies Start);
    processes.push({ name, child });
  }

  const held = (name: string) => store.database.$count(posts, eq(posts.leaseOwner, name));

  /** Kills one by SIGKILL, in the midst of some posts, and gives its name. */
  async function kill(index: number): Promise<string> {
    const [dead] = processes.splice(index, 1);
    if (!dead) throw new Error('nobody to kill');
    while ((await held(dead.name)) < 3) await wait(10);
    dead.child.kill('SIGKILL');
    await once(dead.child, 'exit');
    return dead.name;
  }

  const order = (what: Order) => processes.forEach(({ child }) => child.send(what));

  /** Lets a while pass, as soon as nothing is left to do but what the dead one held. */
  async function outlive(dead: string): Promise<void> {
    await rest(or(isNull(posts.leaseOwner), ne(posts.leaseOwner, dead)));
    expect(await held(dead)).toBeGreaterThan(0);
    await discord.clock.advance(aWhileMs);
    order({ passed: aWhileMs });
    await rest();
  }

  async function live({ workers, meanwhile }: Story): Promise<void> {
    await store.database.transaction((tx) => addPosts(tx, channelIds.map(requestFor), office));
    for (let i = 0; i < workers; i++) hire(`worker ${i}`);
    await messages(150);
    await meanwhile?.(desk);
    // In the midst of it: nothing is sent any more once it is retracted.
    await wait(seed % 1_000);
    await outlive(await kill(seed % workers));
    order('stop');
    await Promise.all(processes.map(({ child }) => once(child, 'exit')));
  }

  it.each<[string, Story]>([
    [
      'leaves each with exactly one post',
      { workers: 2, ends: 'live', shows: 'After nine years of debate' },
    ],
    [
      'corrected meanwhile, leaves each with exactly one post, the corrected one',
      {
        workers: 3,
        meanwhile: (open) => open.correct(corrected, by),
        ends: 'live',
        shows: 'Corrected',
      },
    ],
    [
      'retracted meanwhile, leaves nothing but notices, one for each that was sent',
      {
        workers: 2,
        meanwhile: (open) => open.retract(corrected.id, 'It was not true.', by),
        ends: 'retracted',
        shows: 'It was not true.',
      },
    ],
  ])(
    `%s, though one is killed (SEED=${seed})`,
    async (_, story) => {
      await live(story);
      const rows = await store.database.select().from(posts);
      expect(rows).toHaveLength(channelIds.length);
      for (const { channelId, messageId, state } of rows) {
        const found = discord.messages(channelId);
        const wasSent = story.ends === 'live' || messageId !== null;
        expect([channelId, state, found.map(({ id }) => id)]).toEqual([
          channelId,
          story.ends,
          wasSent ? [messageId] : [],
        ]);
        for (const message of found) expect(JSON.stringify(message)).toContain(story.shows);
      }
    },
    300_000,
  );
});

const requestFor = (channelId: string) => ({
  ...by,
  key: channelId,
  channelId,
  target: 'text' as const,
  article: anArticle(),
});
