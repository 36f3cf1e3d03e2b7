import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

const count = cpus().length;
const canPin = count > 1 && spawnSync('taskset', ['--version']).status === 0;

/** The core of what is measured. */
export const measuredCore = '0';
/** Two cores for one process; the load shares them where there are no more. */
export const twoCores = '0,1';
export const allCores = `0-${count - 1}`;
const loadCores = count > 2 ? `2-${count - 1}` : '1';
/** Whether the load takes its time from `twoCores`. */
export const loadShares = count <= 2;

/** A command line that keeps a program on these cores; the same line where the system has no `taskset`. */
export function pinned(command: readonly string[], cores: string): readonly string[] {
  return canPin ? ['taskset', '-c', cores, ...command] : command;
}

/** Keeps this process, which makes the load, off the measured core. */
export function pinLoad(): void {
  if (canPin) spawnSync('taskset', ['-a', '-cp', loadCores, String(process.pid)]);
}

/** How the cores were shared out, for the reader of the figures. */
export function sharing(): string {
  if (!canPin) return 'Nothing was pinned to a core: there is no `taskset`, or only one core.';
  return `What is measured ran on core ${measuredCore}, the load on ${loadCores}.`;
}
