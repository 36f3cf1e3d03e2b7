/** The longest time between two turns of the event loop while the work goes on. */
export async function longestBlock(work: Promise<void>): Promise<number> {
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

/** Heap and array buffers, after a collection if node was started with --expose-gc. */
export function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The value below which a share (0 to 1) of the values lies. */
export function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}
