import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { explained, isDown } from './database-errors.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import * as schema from './schema.ts';
import type { Store, StoreLog } from './store.ts';

/** A folder for the embedded database, or the address of a Postgres. */
export type Where = { readonly dataDir: string } | { readonly databaseUrl: string };

/**
 * Opens the store and brings it to this version's schema. Nothing here blocks the event loop. A Postgres that is down
 * is waited for, until `signal`; a connection that is lost later fails the queries on it, and the next one connects anew.
 * Throws a FatalError for what an operator must change: a folder in use, a newer schema, a refused login.
 */
export async function openStore(
  options: Where & { readonly log: StoreLog; readonly signal?: AbortSignal },
): Promise<Store> {
  const { log } = options;
  const embedded = 'dataDir' in options ? await openEmbedded(options.dataDir) : undefined;
  const pool = embedded?.pool ?? openPostgres('databaseUrl' in options ? options.databaseUrl : '');
  const close = () => (embedded ? embedded.close() : pool.end());
  // Without listeners the end of a connection would end the process: of an idle one, and of one between two statements of a
  // transaction, whose next statement fails then.
  const onLost = (err: Error) => log.warn({ err }, 'A connection to the database was lost');
  pool.on('error', onLost);
  pool.on('connect', (client) => void client.on('error', onLost));
  try {
    await migrateWhenUp(pool, log, options.signal);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    engine: embedded ? 'embedded' : 'postgres',
    database: drizzle(pool, { schema }),
    close,
  };
}

async function migrateWhenUp(pool: Pool, log: StoreLog, signal?: AbortSignal): Promise<void> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 15_000)) {
    try {
      return await migrate(pool);
    } catch (error) {
      if (!isDown(error)) throw explained(error);
      log.warn({ err: error, retryMs: wait }, 'The database cannot be reached; trying again');
      await sleep(wait, undefined, signal ? { signal } : {});
    }
  }
}
