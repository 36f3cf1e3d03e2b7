import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type * as schema from './schema.ts';

/** The database, embedded or not: both speak the same dialect through the same driver. */
export type Database = NodePgDatabase<typeof schema>;

/** A transaction in progress. Inside one use nothing else: the embedded engine has a single session. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Where the desk keeps what it must not forget. */
export interface Store {
  readonly engine: 'embedded' | 'postgres';
  readonly database: Database;
  /** Waits for what is under way, then lets go of the database and its folder. */
  close(): Promise<void>;
}

/** What the store says about itself; the app's log fits. */
export interface StoreLog {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
}
