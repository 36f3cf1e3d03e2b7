import { randomBytes } from 'node:crypto';
import { tables } from '../store/backup-format.ts';
import { isDown } from '../store/database-errors.ts';
import { openStore } from '../store/open-store.ts';
import type { Api } from '../discord/api-types.ts';
import type { Store, StoreLog } from '../store/store.ts';
import { createDesk } from './create-desk.ts';
import { DeskClosed } from './desk.ts';
import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import { keepRetracted } from './retracted.ts';
import type { Retracted } from './retracted.ts';
import { startWorker } from './worker.ts';

/** A desk on an open store, with its worker at work. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly retracted: Retracted;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly where: { readonly dataDir: string } | { readonly databaseUrl: string };
  /** Forgets what was there: for Local Discord, whose messages do not outlive it either. */
  readonly fresh: boolean;
  readonly api: Api;
  readonly botId: () => Promise<string>;
  readonly now: () => Date;
  /** This worker's name, in the rows that it holds. */
  readonly worker: string;
  readonly log: StoreLog;
  /** Told of each post whose row has changed. */
  readonly onChange: (post: Post) => void;
  /** Ends the waiting for a database that is down. */
  readonly signal: AbortSignal;
}

export async function openDesk(options: OpenOptions): Promise<OpenDesk> {
  const { where, log, signal } = options;
  const store = await openStore({ ...where, log, signal });
  try {
    if (options.fresh) await empty(store);
    return await staff(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function staff(store: Store, options: OpenOptions): Promise<OpenDesk> {
  const { api, botId, now, worker: name, onChange, log } = options;
  const retracted = await keepRetracted(store, log);
  const worker = startWorker(store, { api, botId, now, worker: name, onChange }, log);
  const desk = createDesk({
    database: store.database,
    now,
    newId: () => randomBytes(12).toString('hex'),
    poke: worker.poke,
  });
  return {
    desk: tellingWhenDown(retracted.follow(desk)),
    retracted,
    async close() {
      retracted.stop();
      await worker.stop();
      await store.close();
    },
  };
}

async function empty({ database }: Store): Promise<void> {
  for (const table of tables.values()) await database.delete(table);
}

/** The same desk, but what fails because the database is not reached rejects with a DeskClosed. */
function tellingWhenDown(desk: Desk): Desk {
  return new Proxy(desk, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(method, target, args);
        } catch (error) {
          if (!isDown(error)) throw error;
          throw new DeskClosed('The database is not reached', { cause: error });
        }
      };
    },
  });
}
