import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { FromWorker, ToWorker, WorkerTask } from './protocol.ts';

/**
 * What an embedded database is given instead of a server's memory: its data is small, it has one connection, and the system
 * caches its files. 128 MB of shared buffers, the default, took 310 MB in all; this takes about 130.
 */
const postgresqlconf = ['shared_buffers=1MB', 'wal_buffers=64kB', 'max_connections=5'];

/** As a process: makes an empty database and ends. As a thread: opens one and answers. */
async function main(): Promise<void> {
  if (!isMainThread) {
    // The only sender is start-worker.ts.
    const { folder } = workerData as WorkerTask;
    return serve(await PGlite.create({ dataDir: folder, postgresqlconf }));
  }
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('A folder is needed');
  const database = await PGlite.create({ dataDir: folder, postgresqlconf });
  await database.close();
}

/**
 * Runs the database on a thread of its own, since every query of it blocks its thread, and answers the Postgres
 * protocol, one message after the other. It ends with the process, or when it is told to close.
 */
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

await main();
