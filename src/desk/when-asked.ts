import { setTimeout as sleep } from 'node:timers/promises';

/** Work that somebody may ask for at any time. */
export interface AskedWork {
  ask(): void;
  /** Resolves when what is under way has ended; nothing is begun any more. */
  stop(): Promise<void>;
}

/**
 * Does work when it is asked for, one at a time: what is asked for meanwhile is done next, once. After an error, which is told,
 * it is tried again.
 */
export function whenAsked(
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
  pause = pauseAfterError,
): AskedWork {
  const stopping = new AbortController();
  let asked = false;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (asked && !stopping.signal.aborted) {
      asked = false;
      try {
        await work();
      } catch (error) {
        asked = true;
        onError(error);
        await pause(stopping.signal);
      }
    }
    running = undefined;
  }

  return {
    ask() {
      asked = true;
      running ??= run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** The database may be away for a while. */
async function pauseAfterError(signal: AbortSignal): Promise<void> {
  await sleep(10_000, undefined, { signal }).catch(() => undefined);
}
