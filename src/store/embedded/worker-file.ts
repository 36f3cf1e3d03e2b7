import { fileURLToPath } from 'node:url';

/** Whether this runs from its sources, in tests and development, and not from the bundle. */
export const fromSource = import.meta.url.endsWith('.ts');

/** Where the database's own code lies: in the bundle under its path in src/, beside the chunk that this is in. */
export const workerFile = new URL(
  fromSource ? './worker.ts' : './store/embedded/worker.js',
  import.meta.url,
);

/** What Node needs to run it as a process: 20 reads no TypeScript by itself. */
export function runOf(): { readonly file: string; readonly execArgv: readonly string[] } {
  const file = fileURLToPath(workerFile);
  return { file, execArgv: fromSource ? ['--import', import.meta.resolve('tsx')] : [] };
}
