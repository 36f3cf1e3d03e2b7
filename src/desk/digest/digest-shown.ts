import { and, eq, or } from 'drizzle-orm';
import { digestRevisions, revisions } from '../../store/schema.ts';
import type { DigestEntry } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import { digestSize, type Digest } from '../../views/digest.ts';

/** What a digest shows in one of its revisions; undefined when it is not kept. */
export async function digestShown(
  tx: Transaction,
  postId: string,
  revision: string,
): Promise<Digest | undefined> {
  const [found] = await tx
    .select({ content: digestRevisions.content })
    .from(digestRevisions)
    .where(and(eq(digestRevisions.postId, postId), eq(digestRevisions.revision, revision)));
  if (!found) return undefined;
  const { topics, entries } = found.content;
  const shown = entries.slice(0, digestSize);
  return {
    topics,
    count: entries.filter(({ retraction }) => !retraction).length,
    entries: await withArticles(tx, shown),
    more: entries.length - shown.length,
  };
}

async function withArticles(
  tx: Transaction,
  entries: readonly DigestEntry[],
): Promise<Digest['entries']> {
  const named = entries.map(({ articleId, revision }) =>
    and(eq(revisions.articleId, articleId), eq(revisions.revision, revision)),
  );
  const rows = await tx
    .select()
    .from(revisions)
    .where(or(...named));
  const articles = new Map(rows.map(({ articleId, article }) => [articleId, article]));
  return entries.map(({ articleId, revision, retraction }) => {
    const article = articles.get(articleId);
    if (!article) throw new Error(`There is no revision ${revision} of ${articleId}`);
    return { article, ...(retraction && { retraction }) };
  });
}
