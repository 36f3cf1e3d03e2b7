import { and, eq } from 'drizzle-orm';
import { posts, retractions } from '../store/schema.ts';
import type { By } from './desk.ts';
import { retractInDigests } from './digest/retract-in-digests.ts';
import { inTurns } from './in-turns.ts';
import { lockArticle, note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { lockRows, writeRows } from './post-rows.ts';
import { becomesNotice } from './rewrites.ts';

/** For good: every post of the article in this server is to be the notice, as its entry in every digest, and no new one can be made there. */
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
    const before = await lockRows(tx, affected);
    // What was never sent is nothing to Discord: it is settled at once.
    const turns = inTurns(before.filter(({ messageId, sends }) => messageId !== null || sends > 0));
    const changing = before.map((post) => {
      const nextAt = new Date(now.getTime() + (turns.get(post.id) ?? 0));
      return { post, change: { ...becomesNotice(post, { reason, at: now }), nextAt } };
    });
    const own = await writeRows(tx, changing);
    const after = [...own, ...(await retractInDigests(tx, { guildId, articleId, reason }, now))];
    const posted = after.map(({ id }) => id);
    const entry = { guildId, actorId: by, action: 'retract', articleId };
    await note(tx, now, { ...entry, after: { reason, posts: posted } });
    return after;
  });
  office.poke();
  return changed;
}
