import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from '../../content/library.ts';
import { asServerSees } from '../../content/server-edition.ts';
import { tables } from '../store/backup-format.ts';
import { isDown } from '../store/database-errors.ts';
import { openStore } from '../store/open-store.ts';
import type { Api } from '../discord/api-types.ts';
import type { Store, StoreLog } from '../store/store.ts';
import { digestName } from '../views/desk/digest-name.ts';
import { showStuckPost, showUnexplained } from '../views/desk/log.ts';
import { createDesk } from './create-desk.ts';
import { DeskClosed } from './desk.ts';
import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import { followLibrary, type Changing } from './follow-library.ts';
import { followWritten } from './follow-written.ts';
import { pictureReader } from './picture-reader.ts';
import { keepEditions } from './editions.ts';
import type { Editions } from './editions.ts';
import { startHousekeeping } from './housekeeping.ts';
import { createTelling, type TellModerators } from './tell-moderators.ts';
import { startWorker } from './worker.ts';

/** A desk on an open store, with its worker at work. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly editions: Editions;
  readonly tell: TellModerators;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly where: { readonly dataDir: string } | { readonly databaseUrl: string };
  /** Forgets what was there: for Local Discord, whose messages do not outlive it either. */
  readonly fresh: boolean;
  readonly api: Api;
  /** What the posts are kept true to. */
  readonly library: Changing;
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
  const { api, botId, now, worker: name, log, library } = options;
  const editions = await keepEditions(store, log);
  const onStuck = (post: Post) => {
    void tell(post.guildId, (locale) =>
      showStuckPost(post, { headline: headlineOf(post, seenIn(post.guildId), locale), locale }),
    );
  };
  const onChange = (post: Post) => {
    options.onChange(post);
    telling.onChange(post);
  };
  const seenIn = (guildId: string) => {
    const edition = editions.of(guildId);
    return edition ? asServerSees(library.current(), edition) : library.current();
  };
  const readPicture = pictureReader(library);
  const means = { api, botId, now, worker: name, onChange, onStuck, readPicture };
  const worker = startWorker(store, means, log);
  const office = { database: store.database, now, newId, poke: worker.poke };
  const desk = tellingWhenDown(editions.follow(createDesk(office)));
  const tell = createTelling(desk, { api, log });
  const following = followLibrary(library, {
    office,
    log,
    async onNews({ retracted: gone, unexplained }) {
      if (gone.length > 0) await editions.reread();
      for (const { guildId, article } of unexplained) {
        await tell(guildId, (locale) => showUnexplained(article.headline, { locale }));
      }
    },
  });
  const shared = store.engine !== 'embedded';
  const telling = followWritten({ office, library, log, shared });
  const housekeeping = keepHouse(store, editions, options);
  return {
    desk,
    editions,
    tell,
    async close() {
      editions.stop();
      await housekeeping.stop();
      await following.stop();
      await telling.stop();
      await worker.stop();
      await store.close();
    },
  };
}

function keepHouse({ database }: Store, { reread }: Editions, { api, now, log }: OpenOptions) {
  return startHousekeeping({
    database,
    api,
    now,
    log,
    sleep: (ms, stopped) => sleep(ms, undefined, { signal: stopped, ref: false }),
    onForgotten: reread,
  });
}

function headlineOf({ articleId }: Post, library: Library, locale: string): string {
  return library.find(articleId)?.headline ?? digestName(articleId, locale) ?? articleId;
}

const newId = () => randomBytes(12).toString('hex');

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
