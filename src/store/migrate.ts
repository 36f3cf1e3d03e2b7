import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Pool, PoolClient } from 'pg';
import { FatalError } from '../discord/fatal-error.ts';

/** Any number, the same in all copies of Verbatim: whoever holds this advisory lock migrates. */
const lockKey = 7_368_012;

/**
 * Brings the database to this version's schema, in one transaction, while others that start wait.
 * Throws a FatalError when the database was made by a newer version: writing to it could lose data.
 */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    // Another copy may take longer than the usual time for a statement.
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await refuseNewer(client);
    await applyMigrations(drizzle(client), { migrationsFolder });
    await client.query('select pg_advisory_unlock($1)', [lockKey]);
    await client.query('reset statement_timeout');
    client.release();
  } catch (error) {
    // The session ends and takes the lock along.
    client.release(true);
    throw error;
  }
}

/** Which schema this code knows: the time at which its newest migration was made, in milliseconds. */
export function schemaVersion(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map((it) => it.folderMillis));
}

async function refuseNewer(client: PoolClient): Promise<void> {
  const table = await client.query<{ found: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations')::text as found`,
  );
  if (table.rows[0]?.found == null) return;
  const newest = await client.query<{ version: string | null }>(
    'select max(created_at) as version from drizzle.__drizzle_migrations',
  );
  if (Number(newest.rows[0]?.version ?? 0) > schemaVersion()) {
    throw new FatalError(
      'The database was made by a newer version of Verbatim. Start that version, or restore a backup into an empty database.',
      70,
    );
  }
}

/** Found from the project's root, since the bundle lies in another folder than this file. */
const migrationsFolder = join(projectRoot(), 'src', 'store', 'migrations');

function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder))
      throw new FatalError('The folder of Verbatim is not complete: package.json is missing.', 70);
    folder = dirname(folder);
  }
  return folder;
}
