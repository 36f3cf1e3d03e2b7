import { and, eq, sql } from 'drizzle-orm';
import { digestItems } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import { isIn, isUnsent, lockDigests } from './digest-rows.ts';
import type { Place } from './digest-rows.ts';
import { settleDigest } from './settle-digest.ts';

/**
 * Brings what waits for a channel's digest to what the channel follows now. What it was to be told of for the sake of
 * `dropped` alone is left out.
 */
export async function refollow(
  tx: Transaction,
  place: Place,
  now: Date,
  dropped?: string,
): Promise<void> {
  for (const post of await lockDigests(tx, and(isIn(place), isUnsent))) {
    if (dropped !== undefined) await dropTopic(tx, post.id, dropped);
    await settleDigest(tx, post, now);
  }
}

async function dropTopic(tx: Transaction, postId: string, topic: string): Promise<void> {
  const ofPost = eq(digestItems.postId, postId);
  await tx
    .update(digestItems)
    .set({ topics: sql`${digestItems.topics} - ${topic}::text` })
    .where(ofPost);
  await tx.delete(digestItems).where(and(ofPost, eq(digestItems.topics, [])));
}
