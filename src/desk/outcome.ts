import { ApiError } from '../discord/api-error.ts';
import { FatalError } from '../discord/fatal-error.ts';
import type { LivePicture } from '../store/schema.ts';
import type { Reason } from './post.ts';

/** What came of an action. */
export type Outcome =
  /** Discord did it. The ids are those of the message, and so is the picture. */
  | {
      readonly kind: 'done';
      readonly messageId?: string;
      readonly channelId?: string;
      readonly picture?: LivePicture | null;
    }
  /** The channel was read, and the message is not there. */
  | { readonly kind: 'absent' }
  /** It was not done, and repeating it would be no use. */
  | { readonly kind: 'refused'; readonly reason: Reason }
  /** It was not done; a repeat makes sense then. */
  | { readonly kind: 'later'; readonly reason: Reason; readonly afterMs: number }
  /** It was not done because the thread is archived. */
  | { readonly kind: 'archived' }
  /** Nobody knows whether it was done. */
  | { readonly kind: 'unknown' };

/** Discord's JSON codes that say what to tell the moderators. Facts sheet 7.2: R11 to R17. */
const refusals: Readonly<Record<number, Reason>> = {
  10003: 'channel-gone',
  10004: 'channel-gone',
  10008: 'message-gone',
  50001: 'no-access',
  50013: 'no-permission',
  50006: 'invalid',
  50035: 'invalid',
  40067: 'invalid',
  160005: 'thread-locked',
  200000: 'automod',
  200001: 'automod',
  240000: 'automod',
};

/** Limits that come without saying how long: Discord keeps the numbers to itself. */
const limited: Readonly<Record<number, { reason: Reason; afterMs: number }>> = {
  20022: { reason: 'edits-limited', afterMs: 20 * 60_000 },
  30046: { reason: 'edits-limited', afterMs: 20_000 },
};

/** Says what an error of the door to Discord means for the call that failed. */
export function outcomeOf(error: unknown): Outcome {
  // The token is refused: the process ends, and the post is as it was.
  if (error instanceof FatalError)
    return { kind: 'later', reason: 'not-accepted', afterMs: 60_000 };
  if (!(error instanceof ApiError)) return { kind: 'unknown' };
  const { code, status } = error;
  if (status === 0) return wasSent(error) ? { kind: 'unknown' } : notSent;
  if (status >= 500) return { kind: 'unknown' };
  if (code === 50083) return { kind: 'archived' };
  const limit = limited[code];
  if (limit || status === 429) {
    const { reason, afterMs } = limit ?? { reason: 'rate-limited', afterMs: 60_000 };
    const asked = error.retryAfter === undefined ? afterMs : error.retryAfter * 1000;
    return { kind: 'later', reason, afterMs: Math.ceil(asked) };
  }
  return { kind: 'refused', reason: refusals[code] ?? 'refused' };
}

const notSent: Outcome = { kind: 'later', reason: 'rate-limited', afterMs: 1_000 };

/** The door says so by a cause: without one the call was given up while it waited for its turn. */
const wasSent = (error: ApiError) => error.cause !== undefined;
