import { Worker } from 'node:worker_threads';
import type { WorkerOptions } from 'node:worker_threads';
import type { WorkerTask } from './protocol.ts';
import { fromSource, workerFile } from './worker-file.ts';

/** Starts the thread that holds the embedded database. */
export function startWorker(task: WorkerTask): Worker {
  const options: WorkerOptions = {
    workerData: task,
    // Queries leave little behind; without a bound V8 keeps some 60 MB for it.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  };
  return fromSource ? startFromSource(options) : new Worker(workerFile, options);
}

/** A thread does not inherit tsx. */
function startFromSource(options: WorkerOptions): Worker {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const file = JSON.stringify(workerFile.href);
  const code = `import(${tsx}).then((tsx) => tsx.tsImport(${file}, ${file}))`;
  return new Worker(code, { ...options, eval: true });
}
