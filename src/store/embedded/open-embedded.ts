import { Pool } from 'pg';
import { createDatabase } from './create-database.ts';
import { lockFolder } from './folder-lock.ts';
import { Session } from './session.ts';

/** A database in a folder of its own, and what is needed to let go of it. */
export interface Opened {
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `folder`, making it the first time. Throws a FatalError when another process has it.
 * The pool has a single connection, so transactions wait for each other instead of mixing.
 */
export async function openEmbedded(folder: string): Promise<Opened> {
  const unlock = await lockFolder(folder);
  let session: Session | undefined;
  try {
    const database = await createDatabase(folder);
    const pool = new Pool({
      max: 1,
      // The connection is the database: an idle one is kept.
      idleTimeoutMillis: 0,
      user: 'postgres',
      database: 'postgres',
      stream: () => (session = new Session(database, session?.gone ?? Promise.resolve())),
    });
    return {
      pool,
      async close() {
        await pool.end();
        await session?.gone;
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
