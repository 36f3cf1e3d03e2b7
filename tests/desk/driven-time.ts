import type { Clock } from '../../src/local/types.ts';

/** Sleep for something that runs by itself, on a clock that moves only as far as the test lets it. */
export function drivenTime(clock: Clock) {
  let limit = clock.now();
  let move: (() => void) | undefined;
  let rest: (() => void) | undefined;
  const heard = new WeakSet<AbortSignal>();

  return {
    /** As long as the limit is not reached, sleeping is what makes time pass. */
    async sleep(ms: number, signal: AbortSignal): Promise<void> {
      const due = clock.now() + ms;
      const isAhead = () => due > limit;
      while (isAhead()) {
        rest?.();
        if (!heard.has(signal)) signal.addEventListener('abort', () => move?.(), { once: true });
        heard.add(signal);
        await new Promise<void>((resolve) => {
          move = resolve;
        });
        signal.throwIfAborted();
      }
      await clock.advance(due - clock.now());
    },
    /** Lets so much time pass; resolves when the sleeper has done all that falls into it. */
    async pass(ms: number): Promise<void> {
      // The clock may be further already: the machine was asleep.
      limit = Math.max(limit, clock.now()) + ms;
      const resting = new Promise<void>((resolve) => {
        rest = resolve;
      });
      move?.();
      await resting;
      await clock.advance(Math.max(0, limit - clock.now()));
    },
  };
}
