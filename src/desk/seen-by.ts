import { desc, eq } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { withCorrections } from '../../content/with-corrections.ts';
import { corrections } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { entryOf } from './editions.ts';

/** An article with what each server's moderators have added to its corrections. To be called under the article's lock. */
export async function seenBy(
  tx: Transaction,
  article: Article,
): Promise<(guildId: string) => Article> {
  const rows = await tx
    .select()
    .from(corrections)
    .where(eq(corrections.articleId, article.id))
    .orderBy(desc(corrections.id));
  return (guildId) =>
    withCorrections(article, rows.filter((row) => row.guildId === guildId).map(entryOf));
}
