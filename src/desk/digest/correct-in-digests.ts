import type { Article } from '../../../content/article.ts';
import { and, eq, ne } from 'drizzle-orm';
import { digestItems } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import type { Post } from '../post.ts';
import { itemOf, lockNaming } from './digest-rows.ts';
import { settleDigest } from './settle-digest.ts';

/** A digest that names the article, as it is from now on, and the revision that it named before. */
export interface Renewed {
  readonly post: Post;
  readonly before: string;
}

/** Has each digest of a server that names the article name this revision. */
export async function correctInDigests(
  tx: Transaction,
  { id: articleId, revision }: Article,
  guildId: string,
  now: Date,
): Promise<readonly Renewed[]> {
  const renewed: Renewed[] = [];
  for (const post of await lockNaming(tx, { guildId, articleId })) {
    const other = and(itemOf(post, articleId), ne(digestItems.revision, revision));
    const [item] = await tx.select().from(digestItems).where(other);
    if (!item) continue;
    await tx.update(digestItems).set({ revision }).where(eq(digestItems.id, item.id));
    renewed.push({ post: await settleDigest(tx, post, now), before: item.revision });
  }
  return renewed;
}
