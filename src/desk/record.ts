import type { Action } from './decide.ts';
import { decide } from './decide.ts';
import type { Outcome } from './outcome.ts';
import type { Post } from './post.ts';

/** What of a post changes. */
export type Change = Partial<Post>;

/** What is written before an action, so that a crash during it leaves a trace. */
export function before(post: Post, action: Action, now: Date): Change {
  if (action.kind === 'edit') return { sentRevision: action.revision };
  if (action.kind !== 'send') return {};
  return {
    state: 'sending',
    sends: post.sends + 1,
    firstSentAt: post.firstSentAt ?? now,
    lastSentAt: now,
    // Of several sends with one nonce any may be the one that counts.
    sentRevision:
      post.sends === 0 || post.sentRevision === action.revision ? action.revision : null,
  };
}

/**
 * What is written after an action: what is known now, and when to look again. `post` is the row as it stands then, so
 * what was desired meanwhile counts. Pure.
 */
export function record(post: Post, action: Action, outcome: Outcome, now: Date): Change {
  const change = changeOf(post, action, outcome, now);
  if ('nextAt' in change) return change;
  const next = decide({ ...post, ...change }, now);
  if (next.kind === 'rest') return { ...change, nextAt: null };
  return { ...change, nextAt: next.kind === 'wait' ? next.until : now };
}

/**
 * The like for a worker that was away so long that another may have taken the post over. Only what adds to what is known
 * counts: a message that is there, or an edit that may have undone a later one.
 */
export function recordLate(post: Post, action: Action, outcome: Outcome, now: Date): Change {
  const sure = outcome.kind === 'done';
  if (action.kind === 'send' && sure && post.messageId === null) {
    return { ...record(post, action, outcome, now), nextAt: now };
  }
  if (action.kind === 'edit' && (sure || outcome.kind === 'unknown')) {
    return {
      state: 'live',
      liveRevision: null,
      livePicture: null,
      liveRetracted: false,
      nextAt: now,
    };
  }
  return {};
}

function changeOf(post: Post, action: Action, outcome: Outcome, now: Date): Change {
  if (outcome.kind === 'unknown') return unknown(post, action, now);
  if (outcome.kind === 'later') return later(post, action, outcome, now);
  if (outcome.kind === 'archived') return archived(post, action, now);
  if (outcome.kind === 'absent') return { ...unsent, state: 'planned', reason: null, attempts: 0 };
  return outcome.kind === 'done'
    ? done(post, action, outcome, now)
    : refused(post, action, outcome.reason, now);
}

/** No send is under way or in doubt. */
const unsent = { sends: 0, firstSentAt: null, lastSentAt: null, sentRevision: null } as const;

function done(
  post: Post,
  action: Action,
  { messageId, channelId, picture = null }: Omit<Outcome & { kind: 'done' }, 'kind'>,
  now: Date,
): Change {
  const fine = { reason: null, attempts: 0, toldReason: null };
  switch (action.kind) {
    case 'send':
    case 'look':
      if (messageId === undefined) return unknown(post, action, now);
      return {
        ...fine,
        ...unsent,
        state: 'live',
        messageId,
        liveChannelId: channelId ?? post.channelId,
        liveRevision: post.sentRevision,
        // Sends of different revisions: any of their pictures may be there.
        livePicture: post.sentRevision === null ? null : picture,
        liveAt: now,
      };
    case 'edit':
      return {
        ...fine,
        state: 'live',
        liveRevision: action.revision,
        livePicture: picture,
        sentRevision: null,
      };
    case 'retract':
      return { ...fine, state: 'retracted', liveRetracted: true, livePicture: null };
    case 'rearchive':
      return { rearchive: false };
    case 'crosspost':
      return { ...fine, crosspostedAt: now };
    case 'settle':
      return { ...fine, state: action.state };
    case 'rest':
    case 'wait':
      return {};
  }
}

function refused(post: Post, action: Action, reason: Post['reason'], now: Date): Change {
  switch (action.kind) {
    case 'send':
      // A nonce that is known, of a message that is gone: it was delivered, and somebody deleted it.
      if (reason === 'message-gone') return { ...unsent, state: 'failed', reason, nextAt: null };
      if (inDoubt(post)) return unknown(post, action, now);
      return { ...unsent, state: 'failed', reason, nextAt: null };
    case 'look':
      return {
        state: 'unknown',
        reason: reason === 'cannot-find-out' ? reason : 'cannot-read',
        nextAt: null,
      };
    case 'rearchive':
      return { rearchive: false };
    case 'crosspost':
      return { crosspost: false, reason: 'not-crossposted' };
    case 'retract':
      if (reason === 'message-gone') return { state: 'retracted', reason, liveRetracted: true };
      return { state: 'failed', reason, nextAt: null };
    default:
      return { state: 'failed', reason, nextAt: null };
  }
}

function later(
  post: Post,
  action: Action,
  { reason, afterMs }: { reason: Post['reason']; afterMs: number },
  now: Date,
): Change {
  const nextAt = new Date(now.getTime() + afterMs);
  if (action.kind !== 'send') return { reason, nextAt };
  if (inDoubt(post)) return { state: 'unknown', reason, nextAt };
  return { ...unsent, state: 'planned', reason, nextAt };
}

function unknown(post: Post, action: Action, now: Date): Change {
  const attempts = post.attempts + 1;
  const nextAt = new Date(now.getTime() + backOffMs(attempts));
  return action.kind === 'send' ? { state: 'unknown', attempts, nextAt } : { attempts, nextAt };
}

/** A thread that is still archived after it was opened is one that we may not open. */
function archived(post: Post, action: Action, now: Date): Change {
  if (action.kind !== 'send' && !post.rearchive) return { rearchive: true };
  return { ...refused(post, action, 'thread-locked', now), rearchive: false };
}

/** Whether an earlier send with the same nonce is without an answer, too. */
const inDoubt = ({ sends }: Post) => sends > 1;

/** 1 s, 2 s, 4 s … 5 min. */
const backOffMs = (attempts: number) => Math.min(300_000, 500 * 2 ** Math.min(attempts, 12));
