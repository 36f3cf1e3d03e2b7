import { and, eq, sql } from 'drizzle-orm';
import { posts, retractions } from '../store/schema.ts';
import type { By } from './desk.ts';
import { lockArticle, note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { lockRows } from './post-rows.ts';

/** For good: every post of the article in this server is to be the notice, and no new one can be made there. */
export async function retract(
  articleId: string,
  reason: string,
  { guildId, by }: By,
  office: Office,
): Promise<readonly Post[]> {
  const now = office.now();
  const changed = await office.database.transaction(async (tx) => {
    await lockArticle(tx, articleId);
    await tx
      .insert(retractions)
      .values({ guildId, articleId, reason, retractedAt: now, retractedBy: by })
      .onConflictDoNothing();
    const affected = and(
      eq(posts.guildId, guildId),
      eq(posts.articleId, articleId),
      eq(posts.desired, 'shown'),
    );
    await lockRows(tx, affected);
    const after = await tx
      .update(posts)
      .set({
        desired: 'retracted',
        retractionReason: reason,
        retractedAt: now,
        attempts: 0,
        reason: null,
        state: revived,
        nextAt: now,
      })
      .where(affected)
      .returning();
    const posted = after.map(({ id }) => id);
    const entry = { guildId, actorId: by, action: 'retract', articleId };
    await note(tx, now, { ...entry, after: { reason, posts: posted } });
    return after;
  });
  office.poke();
  return changed;
}

const revived = sql`case when ${posts.state} <> 'failed' then ${posts.state} when ${posts.messageId} is null then 'planned' else 'live' end`;
