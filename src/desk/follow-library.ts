import type { Library } from '../../content/library.ts';
import type { Office } from './office.ts';
import { takeLibrary, type LibraryNews } from './take-library.ts';
import { whenAsked } from './when-asked.ts';

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

/**
 * Keeps posts true to a library, now and after each of its changes, until it is stopped. One at a time: what changes
 * meanwhile is taken in next. Errors are logged and tried again.
 */
export function followLibrary(library: Changing, { office, log, onNews }: Options) {
  let taken: Library | undefined;
  const comparing = whenAsked(
    async () => {
      const now = library.current();
      if (taken === now) return;
      await onNews(await takeLibrary(now, office));
      taken = now;
    },
    (err) => log.warn({ err }, 'The posts could not be compared with the articles; trying again'),
  );
  const unsubscribe = library.subscribe(comparing.ask);
  comparing.ask();
  return {
    async stop(): Promise<void> {
      unsubscribe();
      await comparing.stop();
    },
  };
}
