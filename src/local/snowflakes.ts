/** The first millisecond of 2015, from which Discord's ids count. */
const epoch = 1_420_070_400_000;

/** Makes ids that carry the time of their making and always grow, like Discord's. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = snowflakeAt(now());
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}

/** When something with this id was made, in milliseconds. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + epoch;
}

function snowflakeAt(ms: number): bigint {
  return BigInt(Math.floor(ms) - epoch) << 22n;
}
