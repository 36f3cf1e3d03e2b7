import { once } from 'node:events';
import { isNotNull, sql } from 'drizzle-orm';
import type { Article } from '../../../content/article.ts';
import { createLibrary } from '../../../content/create-library.ts';
import { createDesk } from '../../../src/desk/create-desk.ts';
import { DeskRefusal } from '../../../src/desk/desk.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import type { Office } from '../../../src/desk/office.ts';
import { takeLibrary } from '../../../src/desk/take-library.ts';
import { startWorker } from '../../../src/desk/worker.ts';
import { createApi } from '../../../src/discord/api.ts';
import type { Api } from '../../../src/discord/api-types.ts';
import { ids } from '../../../src/local/world.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { posts } from '../../../src/store/schema.ts';
import type { Database, Store } from '../../../src/store/store.ts';
import { anArticle } from '../../builders/article.ts';
import { postIdFor } from './post-id-for.ts';
import type { Orders, Script, Waiting } from './script.ts';

/**
 * A process with a desk. It does what its orders say, brings every post to rest, and ends; or it dies by SIGKILL at the step
 * that its orders name. Steps are each call to Discord and each transaction: before it, before its commit, and after it.
 */
async function main(orders: Orders): Promise<void> {
  const clock = { offset: orders.offset };
  const now = () => new Date(Date.now() + clock.offset);
  const silent = { info: () => undefined, warn: () => undefined };
  const store = await openStore({ ...orders.where, log: silent });
  const step = stepper(orders.dieAt);
  const mortal: Store = { ...store, database: mortalDatabase(store.database, step) };
  const api = mortalApi(createApi({ token: orders.token, baseUrl: orders.apiUrl }), step);
  const means = {
    api,
    now,
    botId: async () => ids.bot,
    readPicture: async () => Buffer.from('a picture'),
    worker: orders.worker,
  };
  const worker = startWorker(mortal, means, silent);
  const newId = () => postIdFor(orders.script.key);
  const office = { database: mortal.database, now, newId, poke: worker.poke };
  await act(office, orders.script, () => rest(store, clock, step));
  await worker.stop();
  await api.stop();
  await store.close();
  process.disconnect();
}

async function act(office: Office, script: Script, resting: () => Promise<void>): Promise<void> {
  const desk = createDesk(office);
  const picture = { path: '/pictures/tram.png', alt: 'A tram', sha256: 'its hash' };
  const base = { id: script.key, ...(script.picture && { picture }) };
  if (script.digest) await gather(desk, script, office);
  else await publish(desk, script, anArticle(base));
  await resting();
  for (const correction of await stillToMake(desk, script, base)) {
    await desk.correct(correction, by);
    await resting();
  }
  if (script.retract) await desk.retract(script.key, 'It was not true.', by);
  await resting();
}

const by = { guildId: ids.guild, by: ids.moderator };

async function publish(desk: Desk, { key, announcement }: Script, article: Article): Promise<void> {
  const request = { ...by, key, article, ...placeOf(announcement), crosspost: announcement };
  try {
    await desk.publish(request);
  } catch (error) {
    // The second time round it is retracted already.
    if (!(error instanceof DeskRefusal)) throw error;
  }
}

async function gather(desk: Desk, { key, announcement }: Script, office: Office): Promise<void> {
  await desk.follow({ topic: key, ...placeOf(announcement), digest: true }, by);
  // What is there at first is not new.
  await takeLibrary(createLibrary([anArticle({ id: 'old' })]), office);
  await takeLibrary(createLibrary([anArticle({ id: key, topics: [key] })]), office);
}

function placeOf(announcement: boolean) {
  return {
    channelId: announcement ? ids.channels.announcements : ids.channels.general,
    target: announcement ? ('announcement' as const) : ('text' as const),
  };
}

/** The article as it is after each correction, from the one that comes next. */
async function stillToMake(
  desk: Desk,
  { corrections }: Script,
  base: Parameters<typeof anArticle>[0],
): Promise<readonly Article[]> {
  const entries = Array.from({ length: corrections }, (_, i) => ({
    at: `2026-03-0${corrections - i}T10:00:00Z`,
    kind: 'correction' as const,
    note: `Correction ${corrections - i}`,
  }));
  const all = entries.map((_, i) =>
    anArticle({ ...base, corrections: entries.slice(corrections - 1 - i) }),
  );
  const made = await desk.posts(ids.guild, { articleId: all[0]?.id ?? '' });
  const post = made.find(({ repliesTo }) => repliesTo === null);
  return all.slice(all.findIndex(({ revision }) => revision === post?.desiredRevision) + 1);
}

/** Waits until there is nothing left to do, letting time pass where only time is missing. */
async function rest({ database }: Store, clock: { offset: number }, step: Step): Promise<void> {
  for (;;) {
    const [next] = await database
      .select({ at: sql<string>`min(greatest(${posts.nextAt}, ${posts.leaseUntil}))` })
      .from(posts)
      .where(isNotNull(posts.nextAt));
    if (!next?.at) return;
    const waitMs = new Date(next.at).getTime() - Date.now() - clock.offset;
    if (waitMs > 0 && (await idle(database, step))) {
      process.send?.({ waitMs } satisfies Waiting);
      await once(process, 'message');
      clock.offset += waitMs;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Whether nothing is under way. What a dead process held has to run out. */
async function idle(database: Database, { underWay }: Step): Promise<boolean> {
  const before = await database.select().from(posts).where(isNotNull(posts.nextAt));
  await new Promise((resolve) => setTimeout(resolve, 60));
  const after = await database.select().from(posts).where(isNotNull(posts.nextAt));
  return underWay() === 0 && JSON.stringify(before) === JSON.stringify(after);
}

interface Step {
  /** One more step: it may be the last. */
  take(): void;
  /** Counts as under way while it runs. */
  during<T>(run: () => Promise<T>): Promise<T>;
  underWay(): number;
}

/** Counts steps, and ends the process at one of them as a power cut would. */
function stepper(dieAt: number): Step {
  let steps = 0;
  let active = 0;
  const take = () => {
    steps++;
    if (steps === dieAt) process.kill(process.pid, 'SIGKILL');
  };
  return {
    take,
    async during(run) {
      take();
      active++;
      try {
        return await run();
      } finally {
        active--;
        take();
      }
    },
    underWay: () => active,
  };
}

function mortalApi(api: Api, step: Step): Api {
  // The caller says what it asks for.
  return { ...api, request: (call) => step.during(() => api.request(call)) as never };
}

function mortalDatabase(database: Database, step: Step): Database {
  const transaction: Database['transaction'] = (run, config) =>
    step.during(() =>
      database.transaction(async (tx) => {
        const value = await run(tx);
        step.take();
        return value;
      }, config),
    );
  return new Proxy(database, {
    get: (target, key) => (key === 'transaction' ? transaction : Reflect.get(target, key)),
  });
}

process.once('message', (orders: Orders) => void main(orders));
