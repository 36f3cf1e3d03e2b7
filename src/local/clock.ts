import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from './types.ts';

export interface LocalClock extends Clock {
  /** Calls `run` once when `ms` of this clock have passed; returns what calls it off. */
  after(ms: number, run: () => void): () => void;
  stop(): void;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
  handle?: NodeJS.Timeout;
}

/** Node fires a timer at once when its delay is longer than this. */
const longestDelay = 2 ** 31 - 1;

/** A clock that runs with `realNow` (milliseconds) and that a test can move forward. */
export function createClock(realNow: () => number = Date.now): LocalClock {
  let offset = 0;
  const timers = new Set<Timer>();
  const now = () => realNow() + offset;

  const arm = (timer: Timer) => {
    clearTimeout(timer.handle);
    const delay = Math.min(Math.max(timer.due - now(), 1), longestDelay);
    timer.handle = setTimeout(() => (timer.due <= now() ? fire(timer) : arm(timer)), delay).unref();
  };
  const drop = (timer: Timer) => {
    timers.delete(timer);
    clearTimeout(timer.handle);
  };
  const fire = (timer: Timer) => {
    drop(timer);
    timer.run();
  };
  const reach = (instant: number) => {
    offset += Math.max(0, instant - now());
  };

  return {
    now,
    after(ms, run) {
      const timer: Timer = { due: now() + ms, run };
      timers.add(timer);
      arm(timer);
      return () => drop(timer);
    },
    async advance(ms) {
      const target = now() + ms;
      for (let next = earliest(timers, target); next; next = earliest(timers, target)) {
        reach(next.due);
        fire(next);
        await turn(); // what it set off happens before the next one
      }
      reach(target);
      for (const timer of timers) arm(timer);
      await turn();
    },
    stop() {
      for (const timer of timers) drop(timer);
    },
  };
}

function earliest(timers: Iterable<Timer>, until: number): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) {
    if (timer.due <= until && (!first || timer.due < first.due)) first = timer;
  }
  return first;
}
