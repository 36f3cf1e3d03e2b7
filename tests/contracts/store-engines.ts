import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Where } from '../../src/store/open-store.ts';
import { createDatabase } from '../../src/store/embedded/create-database.ts';

/** A place for one test's data, empty at first. */
export interface Place {
  readonly where: Where;
  remove(): Promise<void>;
}

/** A kind of database that the store runs on. */
export interface Engine {
  readonly name: 'embedded' | 'postgres';
  place(): Promise<Place>;
}

const serverUrl = process.env['TEST_DATABASE_URL'];

/** For what does not depend on the engine: this one is always there. */
export const embedded: Engine = { name: 'embedded', place: embeddedPlace };

/** The embedded database, and a real Postgres where TEST_DATABASE_URL names one. */
export const engines: readonly Engine[] = [
  embedded,
  ...(serverUrl ? [{ name: 'postgres' as const, place: () => postgresPlace(serverUrl) }] : []),
];

if (!serverUrl) {
  console.warn(
    'Not tested on a real Postgres: set TEST_DATABASE_URL to one that may make databases.',
  );
}

async function embeddedPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  await cp(await emptyDatabase(), join(dataDir, 'database'), { recursive: true });
  return {
    where: { dataDir },
    remove: () => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Making an empty database takes seconds, so it is made once and kept. Several test runs may be at it. */
async function emptyDatabase(): Promise<string> {
  const kept = join(tmpdir(), 'verbatim-empty-database');
  if (!existsSync(kept)) {
    const made = await mkdtemp(`${kept}-`);
    await createDatabase(made);
    // Another run may have been faster: then its folder is as good.
    await rename(made, kept).catch(() => rm(made, { recursive: true }));
  }
  return join(kept, 'database');
}

async function postgresPlace(server: string): Promise<Place> {
  const name = `verbatim_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    where: { databaseUrl: url.href },
    remove: () => run(server, `drop database ${name} with (force)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}
