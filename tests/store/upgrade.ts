import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { Pool, PoolClient } from 'pg';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';
import { openPostgres } from '../../src/store/open-postgres.ts';
import type { Where } from '../../src/store/open-store.ts';

/** A pool on a database as it is, without bringing it to any schema. */
export async function openPool(where: Where): Promise<{ pool: Pool; close(): Promise<void> }> {
  if ('dataDir' in where) return openEmbedded(where.dataDir);
  const pool = openPostgres(where.databaseUrl);
  return { pool, close: () => pool.end() };
}

/** Brings an empty database to the schema that the first so many migrations made: an older version's. */
export async function migrateOnly(pool: Pool, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-migrations-'));
  await cp(fileURLToPath(new URL('../../src/store/migrations', import.meta.url)), folder, {
    recursive: true,
  });
  const file = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8')) as { entries: object[] };
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  await migrate(drizzle(pool), { migrationsFolder: folder });
  await rm(folder, { recursive: true });
}

/** Calls `then` before a connection sends its nth statement, counted over all connections from now on. */
export function beforeStatement(pool: Pool, nth: number, then: (client: PoolClient) => void): void {
  let sent = 0;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    // `query` has many forms; all are passed on as they are.
    client.query = ((...args: unknown[]) => {
      sent++;
      if (sent === nth) then(client);
      return query(...args);
    }) as typeof client.query;
  });
}
