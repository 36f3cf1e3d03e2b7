import type { RateLimit } from './rate-limits.ts';

/** How a window stands after a request asked for its place. */
export interface Standing {
  /** Whether there was a place. */
  readonly granted: boolean;
  readonly remaining: number;
  /** When the window ends; milliseconds of the clock. */
  readonly resetsAt: number;
}

export interface RateWindows {
  /** Takes a place in the window of this key, if there is one. */
  take(key: string, limit: RateLimit): Standing;
}

/** Fixed windows that begin with their first request. */
export function createRateWindows(now: () => number): RateWindows {
  const windows = new Map<string, { used: number; readonly resetsAt: number }>();
  return {
    take(key, { requests, windowMs }) {
      const at = now();
      const known = windows.get(key);
      const window = known && known.resetsAt > at ? known : { used: 0, resetsAt: at + windowMs };
      if (window !== known) windows.set(key, window);
      const granted = window.used < requests;
      if (granted) window.used += 1;
      if (windows.size > sweepAt) sweep(windows, at);
      return { granted, remaining: requests - window.used, resetsAt: window.resetsAt };
    },
  };
}

/** How many windows are kept before those that ended are swept out. */
const sweepAt = 5000;

function sweep(windows: Map<string, { readonly resetsAt: number }>, at: number): void {
  for (const [key, { resetsAt }] of windows) if (resetsAt <= at) windows.delete(key);
}
