import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { posts, written } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { lockArticle, type Office } from './office.ts';
import type { Post } from './post.ts';
import { stands } from './stands.ts';
import { tellFollowers } from './tell-followers.ts';

/**
 * Tells the followers of its topics in its server of each article that was written in Discord and stands in a channel there by
 * now. Like `announce` it does so once, whatever happens: that they are told, the posts and what goes into digests are one
 * transaction.
 */
export async function announceWritten(office: Office): Promise<readonly Post[]> {
  const { database } = office;
  const made: Post[] = [];
  const { guildId, articleId, changedAt } = written;
  const due = await database
    .select({ guildId, articleId })
    .from(written)
    .where(isDue)
    .orderBy(asc(changedAt));
  for (const one of due) {
    made.push(...(await database.transaction((tx) => announceOne(tx, one, office))));
  }
  if (made.length > 0) office.poke();
  return made;
}

async function announceOne(
  tx: Transaction,
  { guildId, articleId }: Pick<typeof written.$inferSelect, 'guildId' | 'articleId'>,
  office: Office,
): Promise<readonly Post[]> {
  await lockArticle(tx, articleId);
  const [told] = await tx
    .update(written)
    .set({ untold: false })
    .where(and(eq(written.guildId, guildId), eq(written.articleId, articleId), isDue))
    .returning();
  // Another copy of the bot was faster, or somebody has retracted it.
  return told ? tellFollowers(tx, told, office) : [];
}

const isPublished = and(
  eq(posts.guildId, written.guildId),
  eq(posts.articleId, written.articleId),
  eq(posts.desired, 'shown'),
  isNull(posts.repliesTo),
  stands,
);

const isDue = and(written.untold, sql`exists (select 1 from ${posts} where ${isPublished})`);
