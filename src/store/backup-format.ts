import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import * as schema from './schema.ts';

/** The first line of a backup. The rest are rows, and a last line that says how many there were. */
export interface Header {
  readonly format: 'verbatim-backup';
  /** See schemaVersion(). */
  readonly schema: number;
  /** When it was made, as an ISO date. */
  readonly at: string;
}

export interface RowLine {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface Footer {
  readonly rows: number;
}

/** Every table, by its name in the database. A new table in the schema is in the next backup by itself. */
export const tables: ReadonlyMap<string, PgTable> = new Map(
  Object.values(schema).map((table) => [getTableName(table), table]),
);

/** Turns the ISO dates of a row back into dates. Columns that this version does not know are an error. */
export function reviveRow(table: PgTable, row: RowLine['row']): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      const column = columns[key];
      if (!column) throw new Error(`The backup has a column that this version lacks: ${key}`);
      const isDate = column.dataType === 'date' && typeof value === 'string';
      return [key, isDate ? new Date(value) : value];
    }),
  );
}
