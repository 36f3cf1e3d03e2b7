import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from './statistics.ts';

/** What it takes to build something in the background. */
export interface Built {
  readonly seconds: number;
  /** The longest time that it kept the event loop from anything else. */
  readonly longestBlockMs: number;
  /** Heap and array buffers more than before. */
  readonly memoryMb: number;
}

/** Builds something and waits until it is ready. */
export async function build<T extends { readonly ready: Promise<void> }>(
  make: () => T,
): Promise<{ made: T; built: Built }> {
  const before = usedBytes();
  const start = performance.now();
  const made = make();
  const longestBlockMs = await longestBlock(made.ready);
  const seconds = (performance.now() - start) / 1000;
  return { made, built: { seconds, longestBlockMs, memoryMb: (usedBytes() - before) / 2 ** 20 } };
}

/** Milliseconds that some work takes; the median of three, as one may be interrupted by another process. */
export function timeOf(work: () => unknown): number {
  return median(
    Array.from({ length: 3 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** The longest time between two turns of the event loop while the work goes on. */
async function longestBlock(work: Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const onTurn = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    turn = setImmediate(onTurn);
  };
  let turn = setImmediate(onTurn);
  await work;
  clearImmediate(turn);
  return longest;
}

/** After a collection: what is garbage is nobody's memory. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
