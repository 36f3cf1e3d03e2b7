import { setTimeout as sleep } from 'node:timers/promises';

/** Something to wait for that others can cut short. A ring that nobody hears yet is kept. */
export interface Bell {
  ring(): void;
  /** Rings after so long, unless it has rung by then. */
  ringWithin(ms: number): void;
  /** Resolves at a ring, or after so long. */
  rung(withinMs: number): Promise<void>;
}

export function createBell(): Bell {
  let kept = false;
  let later: NodeJS.Timeout | undefined;
  let waiting: AbortController | undefined;
  const ring = () => {
    clearTimeout(later);
    later = undefined;
    kept = true;
    waiting?.abort();
  };
  return {
    ring,
    ringWithin(ms) {
      later ??= setTimeout(ring, ms);
    },
    async rung(withinMs) {
      if (!kept) {
        waiting = new AbortController();
        await sleep(withinMs, undefined, { signal: waiting.signal }).catch(() => undefined);
      }
      kept = false;
    },
  };
}
