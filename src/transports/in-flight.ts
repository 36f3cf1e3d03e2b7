import { setTimeout as wait } from 'node:timers/promises';

/** Counts work under way, so that a stop can wait for it. */
export interface InFlight {
  /** Hands the promise through. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way, or after that many milliseconds. */
  idle(withinMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  let count = 0;
  let done: (() => void) | undefined;
  const finish = () => {
    count -= 1;
    if (count === 0) done?.();
  };
  return {
    track(work) {
      count += 1;
      work.then(finish, finish);
      return work;
    },
    async idle(withinMs) {
      if (count === 0) return;
      const finished = new Promise<void>((resolve) => {
        done = resolve;
      });
      await Promise.race([finished, wait(withinMs, undefined, { ref: false })]);
    },
  };
}
