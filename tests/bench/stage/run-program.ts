import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundleProgram } from './bundle-program.ts';
import { allCores, pinned } from './cores.ts';

/** Runs a file of `programs/`, bundled, in a process of its own; resolves with the JSON that it prints. */
export async function runProgram<T>(name: string, args: readonly string[]): Promise<T> {
  const node = [process.execPath, await bundleProgram(name), ...args];
  const [command = '', ...rest] = pinned(node, allCores);
  const { stdout } = await promisify(execFile)(command, rest);
  return JSON.parse(stdout) as T;
}
