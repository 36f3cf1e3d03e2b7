import { ApiError } from './api-error.ts';

/** Time and chance, as arguments. Milliseconds; `random` is in [0, 1). */
export interface Pace {
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const firstWaitMs = 250;
const longestWaitMs = 8_000;

/**
 * Tries until it succeeds, `again` says that a repeat is no use, or the next wait would end after the deadline;
 * then rejects with the last error. Waits as long as Discord asks, else ever longer, with jitter.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { pace, withinMs, again }: { pace: Pace; withinMs: number; again: (error: ApiError) => boolean },
): Promise<T> {
  const deadline = pace.now() + withinMs;
  for (let round = 0; ; round++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ApiError) || !again(error)) throw error;
      const wait = waitMs(error, round, pace.random());
      if (pace.now() + wait > deadline) throw error;
      await pace.sleep(wait);
    }
  }
}

function waitMs(error: ApiError, round: number, random: number): number {
  if (error.retryAfter !== undefined) return Math.ceil(error.retryAfter * 1000);
  return Math.min(longestWaitMs, firstWaitMs * 2 ** round) * (0.5 + random / 2);
}

/** Errors of a connection that never came about: nothing was sent, so a repeat is always safe. */
const neverSent: ReadonlySet<string | undefined> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Whether a repeat cannot do harm: the call did nothing, or doing it twice is the same as doing it once.
 * After a reset or a 5xx nobody knows whether the write was applied.
 */
export function mayRepeat(error: ApiError, repeatable: boolean): boolean {
  if (error.status === 429) return true;
  if (error.status !== 0) return repeatable && error.status >= 500;
  return neverSent.has(codeOf(error.cause)) || (repeatable && error.cause !== undefined);
}

/** The system's or undici's code of a failed connection, e.g. `ECONNRESET`. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}
