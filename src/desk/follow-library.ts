import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from '../../content/library.ts';
import type { Office } from './office.ts';
import { takeLibrary, type LibraryNews } from './take-library.ts';

/** A library that changes; the live one fits. */
export interface Changing {
  current(): Library;
  subscribe(listener: () => void): () => void;
}

interface Options {
  readonly office: Office;
  readonly log: { warn(data: object, message: string): void };
  readonly onNews: (news: LibraryNews) => Promise<void>;
}

/** After an error of the database. */
const pauseMs = 10_000;

/**
 * Keeps posts true to a library, now and after each of its changes, until it is stopped. One at a time: what changes
 * meanwhile is taken in next. Errors are logged and tried again.
 */
export function followLibrary(library: Changing, { office, log, onNews }: Options) {
  const stopping = new AbortController();
  let taken: Library | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted && taken !== library.current()) {
      const now = library.current();
      try {
        await onNews(await takeLibrary(now, office));
        taken = now;
      } catch (err) {
        log.warn({ err }, 'The posts could not be compared with the articles; trying again');
        await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    running = undefined;
  }

  const start = () => void (running ??= run());
  const unsubscribe = library.subscribe(start);
  start();
  return {
    async stop(): Promise<void> {
      stopping.abort();
      unsubscribe();
      await running;
    },
  };
}
