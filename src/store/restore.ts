import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { and, count, getTableColumns, getTableName, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import * as z from 'zod';
import { FatalError } from '../discord/fatal-error.ts';
import { reviveRow, tables } from './backup-format.ts';
import { schemaVersion } from './migrate.ts';
import { posts } from './schema.ts';
import type { Store, Transaction } from './store.ts';

const header = z.object({
  format: z.literal('verbatim-backup'),
  schema: z.number(),
  at: z.iso.datetime(),
});
const rowLine = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });
const footer = z.object({ rows: z.number() });
type Row = z.output<typeof rowLine>;

const batch = 200;

/**
 * Fills an empty store from a backup of either engine, wholly or not at all. Resolves with the number of rows.
 * Throws a FatalError when the store is not empty, or the file is not a whole backup of this version or an older one.
 */
export async function restore({ database }: Store, file: string, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    await refuseFilled(tx);
    const source = linesOf(file);
    const madeAt = checkHeader((await source.next()).value);
    const rows = await insertAll(tx, source);
    await continueNumbers(tx);
    await doubtUnsent(tx, madeAt, now);
    return rows;
  });
}

async function refuseFilled(tx: Transaction): Promise<void> {
  for (const table of tables.values()) {
    const [found] = await tx.select({ n: count() }).from(table);
    if (found?.n !== 0) {
      throw new FatalError(
        'The store already holds data. Restore into an empty one: another DATA_DIR or DATABASE_URL.',
        64,
      );
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<unknown, undefined> {
  if (!existsSync(file)) throw new FatalError(`There is no file ${file}.`, 64);
  const text = createGunzip();
  // Whatever goes wrong with the file ends the text, and so the loop below.
  pipeline(createReadStream(file), text, () => undefined);
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
      yield JSON.parse(line);
    }
  } catch (cause) {
    throw new FatalError(`${file} is not a whole backup.`, 64, { cause });
  }
  return undefined;
}

function checkHeader(line: unknown): Date {
  const read = header.safeParse(line);
  if (!read.success) throw new FatalError('The file is not a backup of Verbatim.', 64);
  if (read.data.schema > schemaVersion()) {
    throw new FatalError(
      'The backup was made by a newer version of Verbatim: restore it with that version.',
      64,
    );
  }
  return new Date(read.data.at);
}

async function insertAll(tx: Transaction, source: AsyncGenerator): Promise<number> {
  let pending: Row[] = [];
  let total = 0;
  for await (const line of source) {
    const end = footer.safeParse(line);
    if (end.success) {
      await insert(tx, pending);
      if (end.data.rows === total) return total;
      break;
    }
    const row = rowLine.parse(line);
    if (pending.length === batch || (pending[0] && pending[0].table !== row.table)) {
      await insert(tx, pending);
      pending = [];
    }
    pending.push(row);
    total++;
  }
  throw new FatalError('The backup is cut short: its last lines are missing.', 64);
}

async function insert(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const table = tables.get(first.table);
  if (!table)
    throw new FatalError(`The backup has a table that this version lacks: ${first.table}`, 64);
  await tx
    .insert(table)
    .overridingSystemValue()
    .values(rows.map(({ row }) => reviveRow(table, row)));
}

/** Numbers that the database gives out go on after the highest restored one. */
async function continueNumbers(tx: Transaction): Promise<void> {
  for (const table of [...tables.values()].filter(isNumbered)) {
    const name = getTableName(table);
    await tx.execute(
      sql`select setval(pg_get_serial_sequence(${name}, 'id'), max(id)) from ${table} having max(id) is not null`,
    );
  }
}

const isNumbered = (table: PgTable) =>
  Object.values(getTableColumns(table)).some((column) => column.generatedIdentity);

/**
 * What was due but not sent when the backup was made may have been sent since. Such a post counts as one whose outcome is
 * not known, so the desk reads the channel before it sends.
 */
async function doubtUnsent(tx: Transaction, madeAt: Date, now: Date): Promise<void> {
  await tx
    .update(posts)
    .set({
      state: 'unknown',
      sends: sql`greatest(${posts.sends}, 1)`,
      firstSentAt: sql`coalesce(${posts.firstSentAt}, ${madeAt.toISOString()}::timestamptz)`,
      lastSentAt: now,
      sentRevision: sql`coalesce(${posts.sentRevision}, ${posts.desiredRevision})`,
      leaseOwner: null,
      leaseUntil: null,
    })
    .where(
      and(
        isNull(posts.messageId),
        inArray(posts.state, ['planned', 'sending', 'unknown']),
        lte(posts.due, now),
      ),
    );
}
