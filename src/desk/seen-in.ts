import { and, desc, eq } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { withCorrections } from '../../content/with-corrections.ts';
import { corrections } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { entryOf } from './editions.ts';

/** An article with what a server's moderators have added to its corrections. To be called under the article's lock. */
export async function seenIn(tx: Transaction, guildId: string, article: Article): Promise<Article> {
  const rows = await tx
    .select()
    .from(corrections)
    .where(and(eq(corrections.guildId, guildId), eq(corrections.articleId, article.id)))
    .orderBy(desc(corrections.id));
  return withCorrections(article, rows.map(entryOf));
}
