import { cpus } from 'node:os';

/**
 * The share of the machine that others use in a second while we do nothing. What the bench itself uses cannot be told
 * apart later, so this is taken before and after.
 */
export async function othersShare(): Promise<number> {
  const before = total();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const after = total();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function total(): { idle: number; all: number } {
  const times = cpus().map((core) => core.times);
  return {
    idle: sum(times.map(({ idle }) => idle)),
    all: sum(times.flatMap((it) => Object.values(it))),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
