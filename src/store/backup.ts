import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { tables } from './backup-format.ts';
import type { Footer, Header, RowLine } from './backup-format.ts';
import { schemaVersion } from './migrate.ts';
import type { Store, Transaction } from './store.ts';

const batch = 500;

/**
 * Writes everything, as it stands at one moment, into a file: gzip, one line of JSON a row. Either engine restores it.
 * The file appears whole or not at all. Resolves with the number of rows.
 */
export async function backup({ database }: Store, file: string, now: Date): Promise<number> {
  const draft = `${file}.part`;
  const counted = { rows: 0 };
  await database.transaction(
    (tx) =>
      pipeline(
        Readable.from(lines(tx, now, counted)),
        createGzip(),
        createWriteStream(draft, { mode: 0o600 }),
      ),
    // One snapshot for all tables, while others go on writing.
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  await rename(draft, file);
  return counted.rows;
}

async function* lines(tx: Transaction, now: Date, counted: { rows: number }) {
  yield line({ format: 'verbatim-backup', schema: schemaVersion(), at: now.toISOString() });
  for (const [name, table] of tables) {
    for await (const row of rowsOf(tx, table)) {
      counted.rows++;
      yield line({ table: name, row });
    }
  }
  yield line({ rows: counted.rows });
}

async function* rowsOf(tx: Transaction, table: PgTable) {
  const order = Object.values(getTableColumns(table)).filter((it) => it.dataType !== 'json');
  for (let offset = 0; ; offset += batch) {
    const rows = await tx
      .select()
      .from(table)
      .orderBy(...order)
      .limit(batch)
      .offset(offset);
    yield* rows;
    if (rows.length < batch) return;
  }
}

const line = (data: Header | RowLine | Footer) => `${JSON.stringify(data)}\n`;
