import { and, asc, eq, inArray, isNull, like } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { digestItems, posts } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import type { Post } from '../post.ts';

/** A channel of a server. */
export interface Place {
  readonly guildId: string;
  readonly channelId: string;
}

const isDigest = like(posts.articleId, 'digest:%');

export const isIn = ({ guildId, channelId }: Place) =>
  and(eq(posts.guildId, guildId), eq(posts.channelId, channelId));

/** Nothing of it was ever sent: what was to be in it can still be left out. */
export const isUnsent = and(isNull(posts.messageId), eq(posts.sends, 0));

/** It is sent when it is due, and takes what comes until then. */
export const isWaiting = and(isUnsent, eq(posts.state, 'planned'));

/**
 * Digests that are to be shown, locked until the transaction ends. Whoever locks several does so in this order, and locks the
 * server's settings and what the channel follows before them: so no two ever wait for each other.
 */
export function lockDigests(tx: Transaction, which: SQL | undefined): Promise<Post[]> {
  return tx
    .select()
    .from(posts)
    .where(and(isDigest, eq(posts.desired, 'shown'), which))
    .orderBy(asc(posts.guildId), asc(posts.channelId), asc(posts.due), asc(posts.id))
    .for('update');
}

/** Those of a server that name an article and not its retraction. */
export function lockNaming(
  tx: Transaction,
  { guildId, articleId }: { readonly guildId: string; readonly articleId: string },
): Promise<Post[]> {
  const naming = tx
    .select({ id: digestItems.postId })
    .from(digestItems)
    .where(and(eq(digestItems.articleId, articleId), isNull(digestItems.retractedAt)));
  return lockDigests(tx, and(eq(posts.guildId, guildId), inArray(posts.id, naming)));
}

/** The item of an article in a digest. */
export const itemOf = ({ id }: Post, articleId: string) =>
  and(eq(digestItems.postId, id), eq(digestItems.articleId, articleId));
