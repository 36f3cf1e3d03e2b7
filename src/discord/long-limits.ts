interface Limit {
  /** Seconds left. */
  readonly seconds: number;
  /** Discord's JSON code, e.g. 30046 for edits of old messages. */
  readonly code: number;
}

interface Route {
  readonly method: string;
  readonly route: string;
}

/** How many are kept before those that ended are swept out. */
const sweepAt = 1000;

/**
 * Remembers the rate limits that were too long to wait for, by method and route, so that a repeat is refused here
 * and not by Discord. @discordjs/rest forgets those that do not come from a bucket. `now` is in milliseconds.
 */
export function createLongLimits(now: () => number): {
  set(call: Route | 'all', seconds: number, code: number): void;
  get(call: Route): Limit | undefined;
} {
  const limits = new Map<string, { readonly until: number; readonly code: number }>();
  const left = (key: string): Limit | undefined => {
    const limit = limits.get(key);
    if (!limit || limit.until <= now()) return undefined;
    return { seconds: (limit.until - now()) / 1000, code: limit.code };
  };
  return {
    set(call, seconds, code) {
      if (limits.size >= sweepAt) sweep(limits, now());
      limits.set(keyOf(call), { until: now() + seconds * 1000, code });
    },
    get: (call) => left('all') ?? left(keyOf(call)),
  };
}

const keyOf = (call: Route | 'all') => (call === 'all' ? call : `${call.method} ${call.route}`);

function sweep(limits: Map<string, { readonly until: number }>, now: number): void {
  for (const [key, limit] of limits) if (limit.until <= now) limits.delete(key);
}
