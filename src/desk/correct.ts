import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { posts } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import type { By } from './desk.ts';
import { keepRevision, lockArticle, note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { lockRows } from './post-rows.ts';
import { seenBy } from './seen-by.ts';

/** Every post of the article in a server is to show it as it is now, with what moderators have added there. */
export async function correct(article: Article, by: By, office: Office): Promise<readonly Post[]> {
  const now = office.now();
  const changed = await office.database.transaction(async (tx) => {
    await lockArticle(tx, article.id);
    return showRevision(tx, article, by, now);
  });
  office.poke();
  return changed;
}

/**
 * The like inside a transaction, under the article's lock: posts that stand are edited, those that are planned will show it.
 */
export async function showRevision(
  tx: Transaction,
  asItIs: Article,
  { guildId, by }: By,
  now: Date,
): Promise<readonly Post[]> {
  const article = (await seenBy(tx, asItIs))(guildId);
  await keepRevision(tx, article, now);
  const affected = and(
    eq(posts.articleId, article.id),
    eq(posts.guildId, guildId),
    eq(posts.desired, 'shown'),
    eq(posts.liveRetracted, false),
    ne(posts.desiredRevision, article.revision),
    // What a linked correction told readers stays.
    isNull(posts.repliesTo),
  );
  const before = await lockRows(tx, affected);
  const after = await tx
    .update(posts)
    .set({ desiredRevision: article.revision, attempts: 0, state: revived, nextAt: next(now) })
    .where(affected)
    .returning();
  await note(tx, now, ...before.map((post) => entry(post, article, by)));
  return after;
}

/** An edit that failed is tried again; a message that somebody deleted stays deleted. */
export const stands = sql`${posts.messageId} is not null and ${posts.reason} is distinct from 'message-gone'`;
const revived = sql`case when ${posts.state} = 'failed' and ${stands} then 'live' else ${posts.state} end`;

/** What has not been sent keeps its time. */
const next = (now: Date) =>
  sql`case when ${stands} or ${posts.sends} > 0 then ${now.toISOString()}::timestamptz else ${posts.nextAt} end`;

function entry(post: Post, article: Article, by: string) {
  return {
    guildId: post.guildId,
    actorId: by,
    action: 'correct',
    articleId: article.id,
    postId: post.id,
    before: { revision: post.desiredRevision },
    after: { revision: article.revision },
  };
}
