import { eq } from 'drizzle-orm';
import { createServers } from '../discord/servers.ts';
import type { Api } from '../discord/api-types.ts';
import { chores } from '../store/schema.ts';
import type { Database, StoreLog } from '../store/store.ts';
import { lookAfterRemoved, type Means } from './removed-servers.ts';

interface Options extends Pick<Means, 'database' | 'now' | 'sleep'> {
  readonly api: Pick<Api, 'request'>;
  readonly log: StoreLog;
  /** Told when servers were forgotten: what is in memory of them has to go, too. */
  readonly onForgotten: () => Promise<void>;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** The start is busy enough without it. */
const firstMs = 60_000;

/**
 * Once a day, and soon after it starts when that is longer ago, deletes the data of servers that the bot is no longer in.
 * It looks at the clock every hour: a timer for a day would be off after a change of the clock, and what failed is tried again.
 */
export function startHousekeeping(options: Options): { stop(): Promise<void> } {
  const { sleep, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run(): Promise<void> {
    for (let pauseMs = firstMs; ; pauseMs = hourMs) {
      await sleep(pauseMs, signal);
      try {
        if (await isDue(options)) await tidy(options, signal);
      } catch (err) {
        if (signal.aborted) return;
        log.warn({ err }, 'It is not known which servers the bot was removed from; trying again');
      }
    }
  }

  const running = run().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function tidy(
  { api, log, onForgotten, ...options }: Options,
  signal: AbortSignal,
): Promise<void> {
  const servers = createServers(stoppable(api, signal));
  const forgotten = await lookAfterRemoved({ ...options, servers, signal });
  if (forgotten.length > 0) await onForgotten();
  for (const guildId of forgotten) {
    log.info({ guildId }, 'The bot was removed from a server 30 days ago: its data is deleted');
  }
  await noteDone(options);
}

/** Nobody waits for these calls when the bot stops. Each has a signal of its own: the REST client never lets go of one. */
function stoppable({ request }: Options['api'], signal: AbortSignal): Options['api'] {
  return { request: (call) => request({ ...call, signal: AbortSignal.any([signal]) }) };
}

/** Of 24 looks at the clock one may come a little early. A clock that was ahead for a while must not put it off until then. */
async function isDue({ database, now }: Options): Promise<boolean> {
  const [last] = await database.select().from(chores).where(eq(chores.name, 'removed-servers'));
  return !last || Math.abs(now().getTime() - last.doneAt.getTime()) > dayMs - hourMs / 2;
}

async function noteDone({ database, now }: { database: Database; now: () => Date }) {
  const doneAt = now();
  await database
    .insert(chores)
    .values({ name: 'removed-servers', doneAt })
    .onConflictDoUpdate({ target: chores.name, set: { doneAt } });
}
