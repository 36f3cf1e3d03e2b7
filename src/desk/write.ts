import type { Article } from '../../content/article.ts';
import { written } from '../store/schema.ts';
import type { By } from './desk.ts';
import { settleManuscript } from './manuscripts.ts';
import { lockArticle, note } from './office.ts';
import type { Office } from './office.ts';

/** Adds an article to what a server reads, once. */
export function write(
  manuscriptId: string,
  article: Article,
  by: By,
  { database, now }: Office,
): Promise<void> {
  const { guildId, by: writtenBy } = by;
  return database.transaction(async (tx) => {
    await lockArticle(tx, article.id);
    await settleManuscript(tx, manuscriptId, by);
    const row = { guildId, articleId: article.id, article, writtenBy, changedAt: now() };
    await tx.insert(written).values({ ...row, untold: true });
    const { id: articleId, revision } = article;
    const entry = { guildId, actorId: writtenBy, action: 'write', articleId };
    await note(tx, now(), { ...entry, after: { revision } });
  });
}
