/** Discord bans an address for an hour or more at 10,000 refused calls in ten minutes; we stop far below. */
const allowed = 1000;
const windowMs = 10 * 60_000;

/** Counts refused calls and says when to stop calling. */
export interface Breaker {
  /** Notes an answer: 401, 403 and 429 count, unless the limit was shared with others. */
  count(status: number, scope: string | undefined): void;
  /** Milliseconds until calls may go on; 0 when they may now. */
  readonly openFor: number;
}

/** A breaker over the last ten minutes. `now` is in milliseconds. */
export function createBreaker(now: () => number): Breaker {
  const refused: number[] = [];
  return {
    count(status, scope) {
      if (status !== 401 && status !== 403 && (status !== 429 || scope === 'shared')) return;
      refused.push(now());
      if (refused.length > allowed) refused.shift();
    },
    get openFor() {
      const oldest = refused.length < allowed ? undefined : refused[0];
      return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - now());
    },
  };
}
