import { Worker } from 'node:worker_threads';
import type { WorkerOptions } from 'node:worker_threads';
import type { WorkerTask } from './protocol.ts';

/** Starts the thread that holds the embedded database. */
export function startWorker(task: WorkerTask): Worker {
  const options: WorkerOptions = {
    workerData: task,
    // Queries leave little behind; without a bound V8 keeps some 60 MB for it.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  };
  if (import.meta.url.endsWith('.ts')) return startFromSource(options);
  // In the bundle this code lies in dist/, and the worker under its path in src/.
  return new Worker(new URL('./store/embedded/worker.js', import.meta.url), options);
}

/** Node 20 reads no TypeScript by itself, and a thread does not inherit tsx. */
function startFromSource(options: WorkerOptions): Worker {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const file = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const code = `import(${tsx}).then((tsx) => tsx.tsImport(${file}, ${file}))`;
  return new Worker(code, { ...options, eval: true });
}
