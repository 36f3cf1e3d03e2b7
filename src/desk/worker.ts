import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Store } from '../store/store.ts';
import { createBell } from './bell.ts';
import { createCalls, gatherMs } from './calls.ts';
import type { Calls } from './calls.ts';
import { freeAll } from './claim.ts';
import type { Post } from './post.ts';
import { round } from './round.ts';
import type { Hands } from './task.ts';

/** Brings posts to what they should be, as long as it runs. */
export interface Worker {
  /** Looks for work now, instead of within a second. */
  poke(): void;
  /** Takes no new work and resolves when what is under way has been written down. */
  stop(): Promise<void>;
}

/** What a worker needs from outside. */
interface Means extends Hands {
  /** Its name, in the rows that it holds. */
  readonly worker: string;
  /** Told of each post whose row has changed. */
  readonly onChange?: (post: Post) => void;
  /** Told of each post that needs somebody: once, however often the same is tried in vain. */
  readonly onStuck?: (post: Post) => void;
}

interface WorkerLog {
  warn(data: object, message: string): void;
}

/** What the budget of 50 a second needs at 800 ms each: a call's turn, its answer, and the writing. */
const slots = 40;
/** Long timers fire early or never when clocks jump, so the rows are asked. Other processes' work is seen within this time. */
const pollMs = 1000;
/** After an error of the database: 1 s, 2 s … */
const longestPauseMs = 15_000;

/** Starts a worker on a store that is open. Errors of the database are logged and waited out. */
export function startWorker({ database, engine }: Store, means: Means, log: WorkerLog): Worker {
  const bell = createBell();
  const calls = createCalls(means, bell);
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run(): Promise<void> {
    let failures = 0;
    let pauseMs = 0;
    let freed = engine !== 'embedded';
    while (!signal.aborted || calls.count > 0) {
      await bell.rung(pauseMs);
      try {
        if (!freed) await freeAll(database);
        freed = true;
        pauseMs = await step({ ...means, database }, calls, signal.aborted ? 0 : slots);
        failures = 0;
      } catch (err) {
        failures++;
        log.warn({ err }, 'The desk cannot reach its database; trying again');
        // What is not written down by then is found out at the next start.
        if (signal.aborted) return;
        await pause(Math.min(longestPauseMs, 1000 * failures), signal);
        pauseMs = 0;
      }
    }
  }

  const running = run();
  return {
    poke: bell.ring,
    async stop() {
      stopping.abort();
      bell.ring();
      await running;
    },
  };
}

/** One round. Resolves with the milliseconds after which there may be more to do, if nobody rings. */
async function step(
  means: Means & { readonly database: Database },
  calls: Calls,
  most: number,
): Promise<number> {
  const results = calls.ended();
  const free = Math.max(0, most - calls.count);
  if (results.length === 0 && free === 0) return pollMs;
  try {
    const underWay = calls.underWay();
    const { tasks, left, workers, nextInMs } = await round(
      { results, most: free, underWay },
      means,
    );
    means.api.share(workers);
    calls.keep(left);
    for (const task of tasks) calls.start(task);
    // What falls due while calls are under way is taken when their results are written down.
    return Math.min(pollMs, Math.max(nextInMs, calls.count > 0 ? gatherMs : 0));
  } catch (error) {
    // Perhaps it was written down all the same, and something was built on it: then it must not count again.
    calls.keep(results.map(({ task, outcome }) => ({ task, outcome, late: true })));
    throw error;
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
