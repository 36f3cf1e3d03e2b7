import type { Post } from './post.ts';
import { timing } from './timing.ts';

/** The next thing to do for a post. All but `send` may be done twice without harm. */
export type Action =
  /** Nothing, until somebody changes what is desired. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'wait'; readonly until: Date }
  /** Nothing was ever sent and nothing shall be. */
  | { readonly kind: 'settle'; readonly state: 'retracted' | 'cancelled' }
  | { readonly kind: 'send'; readonly revision: string }
  /** Read the channel, to learn whether a message of unknown outcome is there. */
  | { readonly kind: 'look' }
  | { readonly kind: 'edit'; readonly revision: string; readonly unarchive: boolean }
  | { readonly kind: 'retract'; readonly unarchive: boolean }
  | { readonly kind: 'rearchive' }
  | { readonly kind: 'crosspost' };

/** A post, and what is to be done for it. */
export interface Step {
  readonly post: Post;
  readonly action: Action;
}

/** Says what brings a post nearer to what it should be. Pure: the same post at the same time gives the same action. */
export function decide(post: Post, now: Date): Action {
  if (post.state === 'failed') return { kind: 'rest' };
  if (post.messageId !== null) return forMessage(post);
  if (post.firstSentAt !== null && post.lastSentAt !== null) {
    return forUnknown(post, { first: post.firstSentAt, last: post.lastSentAt }, now);
  }
  return forUnsent(post, now);
}

function forMessage(post: Post): Action {
  const unarchive = post.rearchive;
  if (post.desired === 'retracted' && !post.liveRetracted) return { kind: 'retract', unarchive };
  // Nothing un-retracts, whatever is desired later.
  if (!post.liveRetracted && !shows(post, post.desiredRevision)) {
    return { kind: 'edit', revision: post.desiredRevision, unarchive };
  }
  if (post.rearchive) return { kind: 'rearchive' };
  const spread = post.crosspost && post.crosspostedAt === null && !post.liveRetracted;
  return spread ? { kind: 'crosspost' } : { kind: 'rest' };
}

/** Whether the message surely shows that revision: no edit was begun of which it is not known how it ended. */
const shows = ({ liveRevision, sentRevision }: Post, revision: string) =>
  liveRevision === revision && sentRevision === null;

/** It was sent, once or several times with one nonce, and no answer says whether it is there. */
function forUnknown(post: Post, sent: { first: Date; last: Date }, now: Date): Action {
  if (post.desired === 'shown' && nonceHelps(post, sent.first, now)) {
    return { kind: 'send', revision: post.desiredRevision };
  }
  // Looking while a send may still be on its way would find nothing, and be wrong a moment later.
  const settled = new Date(sent.last.getTime() + timing.settledMs);
  return now < settled ? { kind: 'wait', until: settled } : { kind: 'look' };
}

/** Whether Discord surely remembers the nonce. After a clock that went back nobody knows how long ago the send was. */
function nonceHelps({ target }: Post, firstSent: Date, now: Date): boolean {
  // Creating a forum post takes no nonce.
  if (target === 'forum') return false;
  const age = now.getTime() - firstSent.getTime();
  return age >= 0 && age < timing.nonceMs;
}

function forUnsent(post: Post, now: Date): Action {
  if (post.desired !== 'shown') {
    return post.state === post.desired ? { kind: 'rest' } : { kind: 'settle', state: post.desired };
  }
  if (now < post.due) return { kind: 'wait', until: post.due };
  return { kind: 'send', revision: post.desiredRevision };
}
