import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { APIApplication } from 'discord-api-types/v10';
import type { LiveLibrary } from '../content/watch.ts';
import type { Config } from './config.ts';
import { createNewsroom, type Newsroom } from './desk/newsroom.ts';
import { watchPosts } from './desk/watch-posts.ts';
import type { Api } from './discord/api-types.ts';
import { createPlaces } from './discord/places.ts';
import type { Log } from './log.ts';

interface Parts {
  readonly config: Pick<Config, 'DATA_DIR' | 'DATABASE_URL'>;
  /** Relative paths start there. */
  readonly root: string;
  readonly api: Api;
  readonly library: LiveLibrary;
  readonly application: () => Promise<APIApplication>;
  readonly log: Log;
  /** Whether what the desk knows ends with this process. */
  readonly throwaway?: boolean | undefined;
}

/** Making the embedded database the first time takes seconds; a server that is not there is not waited for. */
const patienceMs = { embedded: 60_000, server: 5_000 };

/**
 * The moderators' desk. An embedded store that was never used stays closed until somebody uses the desk: it costs memory,
 * and making it takes seconds. One that holds data opens when `start` is called, so that what is due goes out.
 */
export function openNewsroom(parts: Parts): { newsroom: Newsroom; start(): void } {
  const { config, root, api, application, library, log, throwaway = false } = parts;
  const { DATABASE_URL: databaseUrl } = config;
  const dataDir = resolve(root, config.DATA_DIR);
  const botId = async () => {
    const { id, bot } = await application();
    return bot?.id ?? id;
  };
  const watch = watchPosts();
  const options = {
    where: databaseUrl === undefined ? { dataDir } : { databaseUrl },
    fresh: throwaway,
    api,
    library,
    botId,
    now,
    worker: `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`,
    log,
    onChange: watch.tell,
  };
  const newsroom = createNewsroom({
    places: createPlaces({ api, botId, now }),
    watch,
    async openDesk(signal) {
      // Loaded only now: without a desk in use its drivers cost no memory.
      const { openDesk } = await import('./desk/open-desk.ts');
      return openDesk({ ...options, signal });
    },
    patienceMs: databaseUrl === undefined ? patienceMs.embedded : patienceMs.server,
    log,
  });
  const isInUse = databaseUrl !== undefined || existsSync(join(dataDir, 'database'));
  return {
    newsroom,
    start() {
      if (isInUse && !throwaway) newsroom.open();
    },
  };
}

const now = () => new Date();
