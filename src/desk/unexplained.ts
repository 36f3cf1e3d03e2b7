import { and, eq, sql } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { audit } from '../store/schema.ts';
import { lockArticle, note } from './office.ts';
import type { Office } from './office.ts';

/** Notes that an article has changed without saying so; false when that is noted already. */
export function noteUnexplained(
  { id: articleId, revision }: Article,
  guildId: string,
  { database, now }: Office,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    await lockArticle(tx, articleId);
    const [known] = await tx
      .select({ id: audit.id })
      .from(audit)
      .where(
        and(
          eq(audit.guildId, guildId),
          eq(audit.action, 'unexplained-change'),
          eq(audit.articleId, articleId),
          sql`${audit.after} ->> 'revision' = ${revision}`,
        ),
      )
      .limit(1);
    if (known) return false;
    const entry = { guildId, actorId: 'desk', action: 'unexplained-change', articleId };
    await note(tx, now(), { ...entry, after: { revision } });
    return true;
  });
}
