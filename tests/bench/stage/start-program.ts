import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { pinned } from './cores.ts';

/** What a process has used since its start; all its threads count. */
interface Usage {
  readonly cpuSeconds: number;
  readonly rssMb: number;
}

export interface Program {
  usage(): Promise<Usage>;
  /** Ends it by SIGKILL. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Core numbers, e.g. `0` or `0,1`; where the system can do that. */
  readonly cores: string;
  /** Whether its usage will be asked; where only time counts, nothing is loaded beside the program. */
  readonly probed?: boolean;
}

const probe = new URL('probe.mjs', import.meta.url).href;
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs node with these arguments in the project's folder; its output is dropped, its errors are shown. */
export function startProgram(args: readonly string[], options: ProgramOptions): Program {
  const { environment = {}, cores, probed = true } = options;
  const node = [process.execPath, ...(probed ? ['--import', probe] : []), ...args];
  const [command = '', ...rest] = pinned(node, cores);
  const child = spawn(command, rest, {
    cwd: root,
    // A clean environment: what is set for this process, e.g. by a CI, must not change what is measured.
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'inherit', ...(probed ? ['ipc' as const] : [])],
  });
  const exited = once(child, 'exit');
  running.add(child);
  return {
    usage: () => ask(child),
    async kill() {
      child.kill('SIGKILL');
      await exited;
      running.delete(child);
    },
    async stop() {
      child.kill();
      const end = setTimeout(() => child.kill('SIGKILL'), 6_000);
      await exited;
      clearTimeout(end);
      running.delete(child);
    },
  };
}

// A bench that fails half-way leaves nothing behind.
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

async function ask(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message');
  child.send('usage');
  const [usage] = (await answer) as [Usage];
  return usage;
}
