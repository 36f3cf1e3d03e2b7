import { digestItems } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import type { Post } from '../post.ts';
import { itemOf, lockNaming } from './digest-rows.ts';
import { settleDigest, wasNeverSent } from './settle-digest.ts';

interface Retraction {
  readonly guildId: string;
  readonly articleId: string;
  readonly reason: string;
}

/** The article's entry in each digest of a server becomes the notice; in one that was never sent there is none. */
export async function retractInDigests(
  tx: Transaction,
  { reason, ...which }: Retraction,
  now: Date,
): Promise<readonly Post[]> {
  const changed: Post[] = [];
  for (const post of await lockNaming(tx, which)) {
    const item = itemOf(post, which.articleId);
    if (wasNeverSent(post)) await tx.delete(digestItems).where(item);
    else {
      const notice = { retractedAt: now, retractionReason: reason };
      await tx.update(digestItems).set(notice).where(item);
    }
    changed.push(await settleDigest(tx, post, now));
  }
  return changed;
}
