import type { Post } from './post.ts';

/** What is written with another text for a post: one that stands is edited then, what has not been sent keeps its time. */
export function anotherText(post: Post, at: Date) {
  return {
    attempts: 0,
    state: post.state === 'failed' && stands(post) ? ('live' as const) : post.state,
    nextAt: isToEdit(post) ? at : post.nextAt,
  };
}

/** Whether there is a message, or may be. */
export const isToEdit = (post: Post) => stands(post) || post.sends > 0;

/** An edit that failed is tried again; a message that somebody deleted stays deleted. */
const stands = ({ messageId, reason }: Post) => messageId !== null && reason !== 'message-gone';

/** What is written for a post that is to be the notice of a retraction, for good. */
export function becomesNotice(
  { state, messageId }: Post,
  { reason, at }: { readonly reason: string; readonly at: Date },
) {
  const revived = messageId === null ? ('planned' as const) : ('live' as const);
  return {
    desired: 'retracted' as const,
    retractionReason: reason,
    retractedAt: at,
    attempts: 0,
    reason: null,
    state: state === 'failed' ? revived : state,
    nextAt: at,
  };
}
