import type { Article } from '../../content/article.ts';
import { written } from '../store/schema.ts';
import type { By } from './desk.ts';
import { settleManuscript } from './manuscript-approval.ts';
import { lockArticle, note } from './office.ts';
import type { Office } from './office.ts';

/** Adds an article to what a server reads, once, as its author's; whoever approves it is named beside it. */
export function write(
  manuscriptId: string,
  article: Article,
  by: By,
  { database, now }: Office,
): Promise<void> {
  return database.transaction(async (tx) => {
    await lockArticle(tx, article.id);
    const settled = await settleManuscript(tx, manuscriptId, by, now());
    const { guildId, createdBy: writtenBy } = settled;
    const row = { guildId, articleId: article.id, article, writtenBy, changedAt: now() };
    await tx.insert(written).values({ ...row, untold: true });
    const { id: articleId, revision } = article;
    const entry = { guildId, actorId: writtenBy, action: 'write', articleId };
    await note(tx, now(), { ...entry, after: { revision } });
  });
}
