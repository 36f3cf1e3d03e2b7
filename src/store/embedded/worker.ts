import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { FromWorker, ToWorker, WorkerTask } from './protocol.ts';

/**
 * Runs the embedded database on a thread of its own, since every query of it blocks its thread, and answers the
 * Postgres protocol, one message after the other. It ends with the process, or when it is told to close.
 */
async function main({ folder, kind }: WorkerTask): Promise<void> {
  // 8 MB of shared buffers instead of 128: 177 MB of memory instead of 310, and the data is small.
  const database = await PGlite.create({
    dataDir: folder,
    postgresqlconf: ['shared_buffers=8MB'],
  });
  if (kind === 'create') return database.close();
  serve(database);
}

function serve(database: PGlite): void {
  let last = Promise.resolve();
  parentPort?.on('message', (message: ToWorker) => {
    last = last.then(() => answer(database, message));
  });
  say('open');
}

async function answer(database: PGlite, message: ToWorker): Promise<void> {
  if (message !== 'close') {
    say(new Uint8Array(await database.execProtocolRaw(message)));
    return;
  }
  await database.close();
  parentPort?.close();
}

function say(message: FromWorker): void {
  parentPort?.postMessage(message, message === 'open' ? [] : [message.buffer]);
}

// The only sender is start-worker.ts.
await main(workerData as WorkerTask);
