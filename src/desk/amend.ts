import { and, eq } from 'drizzle-orm';
import type { Article, Correction } from '../../content/article.ts';
import { corrections, written } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { showRevision } from './correct.ts';
import { type Amendment, type By, DeskRefusal, type Manuscript } from './desk.ts';
import { settleManuscript } from './manuscript-approval.ts';
import { lockArticle, note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';

/**
 * Corrects an article in one server, once: what was written there gets its new text, an article from a file another entry among
 * its corrections. Every post of it there is to show that.
 */
export async function amend(
  manuscriptId: string,
  { article, entry }: Amendment,
  by: By,
  office: Office,
): Promise<readonly Post[]> {
  const now = office.now();
  const changed = await office.database.transaction(async (tx) => {
    await lockArticle(tx, article.id);
    const manuscript = await settleManuscript(tx, manuscriptId, by, now);
    // Whoever approves it is named beside it.
    const author = { guildId: by.guildId, by: manuscript.createdBy };
    if (article.writtenAt === undefined) await addEntry(tx, article.id, entry, author);
    else await rewrite(tx, article, manuscript, now);
    const about = { guildId: by.guildId, actorId: author.by, articleId: article.id };
    await note(tx, now, { ...about, action: 'amend', after: { ...entry } });
    return showRevision(tx, article, author, now);
  });
  office.poke();
  return changed;
}

async function addEntry(
  tx: Transaction,
  articleId: string,
  { at, kind, note: text }: Correction,
  { guildId, by }: By,
): Promise<void> {
  const row = { guildId, articleId, kind, note: text, correctedBy: by };
  await tx.insert(corrections).values({ ...row, correctedAt: new Date(at) });
}

/** Another correction at the same moment is not written over: neither its text nor its entry was seen here. */
async function rewrite(
  tx: Transaction,
  article: Article,
  { guildId, content }: Manuscript,
  changedAt: Date,
): Promise<void> {
  const isIt = and(eq(written.guildId, guildId), eq(written.articleId, article.id));
  const [before] = await tx.select().from(written).where(isIt);
  if (content.kind === 'correction' && before && before.article.revision !== content.revision) {
    throw new DeskRefusal('changed-since', 'The article was corrected at the same moment.');
  }
  await tx.update(written).set({ article, changedAt }).where(isIt);
}
