import { setTimeout as sleep } from 'node:timers/promises';
import { claim, freeAll } from './claim.ts';
import { reconcile } from './reconcile.ts';
import type { Means } from './reconcile.ts';
import type { Store } from '../store/store.ts';

/** Brings posts to what they should be, as long as it runs. */
export interface Worker {
  /** Looks for work now, instead of within a second. */
  poke(): void;
  /** Takes no new work and resolves when what is under way has been written down. */
  stop(): Promise<void>;
}

interface WorkerLog {
  warn(data: object, message: string): void;
}

/** As many calls as the budget of 50 a second needs at 600 ms each. */
const slots = 30;
/** Long timers fire early or never when clocks jump, so the rows are asked. Other processes' work is seen within this time. */
const pollMs = 1000;
/** After an error of the database: 1 s, 2 s … */
const longestPauseMs = 15_000;

/** Starts a worker on a store that is open. Errors of the database are logged and waited out. */
export function startWorker(store: Store, means: Omit<Means, 'database'>, log: WorkerLog): Worker {
  const { database } = store;
  const atWork = new Map<string, Promise<void>>();
  const bell = createBell();
  const stopping = new AbortController();

  async function run(): Promise<void> {
    let failures = 0;
    let freed = store.engine !== 'embedded';
    while (!stopping.signal.aborted) {
      try {
        if (!freed) await freeAll(database);
        freed = true;
        if (!(await takeWork())) await bell.rung(pollMs);
        failures = 0;
      } catch (err) {
        failures++;
        log.warn({ err }, 'The desk cannot reach its database; trying again');
        await pause(Math.min(longestPauseMs, 1000 * failures), stopping.signal);
      }
    }
  }

  /** Whether there may be more to take at once. */
  async function takeWork(): Promise<boolean> {
    const most = slots - atWork.size;
    if (most === 0) return false;
    const { worker } = means;
    const ids = await claim(database, { worker, most, now: means.now() });
    // After a jump of the clock a lease may be over while the call is still under way.
    for (const id of ids.filter((it) => !atWork.has(it))) atWork.set(id, work(id));
    return ids.length > 0;
  }

  async function work(id: string): Promise<void> {
    try {
      await reconcile(id, { ...means, database });
    } catch (err) {
      // The lease runs out, and what is not known is found out then.
      log.warn({ err, postId: id }, 'A post could not be brought up to date; trying again');
    }
    atWork.delete(id);
    bell.ring();
  }

  const running = run();
  return {
    poke: bell.ring,
    async stop() {
      stopping.abort();
      bell.ring();
      await running;
      await Promise.all(atWork.values());
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // It is to stop.
  }
}

/** Something to wait for that others can cut short. A ring that nobody hears yet is kept. */
function createBell() {
  let kept = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      kept = true;
      wake?.();
    },
    async rung(withinMs: number): Promise<void> {
      if (!kept) {
        const timer = new AbortController();
        wake = () => timer.abort();
        await pause(withinMs, timer.signal);
      }
      kept = false;
    },
  };
}
