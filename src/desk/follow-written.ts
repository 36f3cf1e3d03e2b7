import type { Library } from '../../content/library.ts';
import type { StoreLog } from '../store/store.ts';
import { parseDigestId } from '../views/digest-id.ts';
import { announceWritten } from './announce-written.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { whenAsked } from './when-asked.ts';

interface Options {
  readonly office: Office;
  readonly library: { current(): Library };
  readonly log: Pick<StoreLog, 'warn'>;
  /** Other copies of the bot may be at the same store, and die before they have told anybody. */
  readonly shared: boolean;
}

const lookEveryMs = 60_000;

/**
 * Tells followers of articles that were written in Discord, until it is stopped: of what stands by now, and of what is published
 * later, for which it wants to hear of each change of a post. Errors are logged and tried again.
 */
export function followWritten({ office, library, log, shared }: Options) {
  const telling = whenAsked(
    () => announceWritten(office),
    (err) => log.warn({ err }, 'Followers could not be told of what was written; trying again'),
  );
  const timer = shared ? setInterval(telling.ask, lookEveryMs).unref() : undefined;
  telling.ask();
  return {
    onChange(post: Post): void {
      if (isToLookInto(post, library.current())) telling.ask();
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await telling.stop();
    },
  };
}

/** Asked at each change of each post, so it asks no database: an article that is no file was written, or its file is gone. */
function isToLookInto({ articleId, messageId, desired }: Post, library: Library): boolean {
  const stands = messageId !== null && desired === 'shown';
  return stands && !parseDigestId(articleId) && !library.find(articleId);
}
