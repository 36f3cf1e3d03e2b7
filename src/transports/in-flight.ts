import { setTimeout as wait } from 'node:timers/promises';

/** Counts work under way, so that a stop can wait for it. */
export interface InFlight {
  /** To be called when work begins, and again (`end`) when it is over, however it ends. */
  begin(): void;
  end(): void;
  /** Counts a promise that never rejects. */
  track(work: Promise<void>): void;
  /** Resolves when nothing is under way, or after that many milliseconds. */
  idle(withinMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  let count = 0;
  let done: (() => void) | undefined;
  const begin = () => {
    count += 1;
  };
  const end = () => {
    count -= 1;
    if (count === 0) done?.();
  };
  return {
    begin,
    end,
    track(work) {
      begin();
      void work.finally(end);
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
