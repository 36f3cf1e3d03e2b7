import { setImmediate } from 'node:timers/promises';

export interface SliceOptions {
  /** Ends the work early; what was done stays done. */
  readonly signal?: AbortSignal;
  /** Milliseconds of work between two pauses. */
  readonly budget?: number;
  readonly now?: () => number;
  readonly pause?: () => Promise<unknown>;
}

/**
 * Does `work` for each item without ever holding up the event loop for longer than the budget and one item.
 * 2 ms by default: an answer that waits behind a slice is late by less than the network's own jitter, and a
 * collection of garbage, which may fall into any slice, comes on top.
 * Returns whether it came to the end.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  { signal, budget = 2, now = () => performance.now(), pause = setImmediate }: SliceOptions = {},
): Promise<boolean> {
  await pause();
  let until = now() + budget;
  for (const item of items) {
    if (signal?.aborted === true) return false;
    work(item);
    if (now() < until) continue;
    await pause();
    until = now() + budget;
  }
  return signal?.aborted !== true;
}
