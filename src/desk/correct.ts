import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { posts } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import type { By } from './desk.ts';
import { correctInDigests, type Renewed } from './digest/correct-in-digests.ts';
import { inTurns } from './in-turns.ts';
import { keepRevision, lockArticle, note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { lockRows, writeRows } from './post-rows.ts';
import { anotherText, isToEdit } from './rewrites.ts';
import { seenBy } from './seen-by.ts';

/** Every post of the article in a server, and every digest that names it, is to show it as it is now, with what moderators have added there. */
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
  const turns = inTurns(before.filter(isToEdit));
  const changing = before.map((post) => {
    const text = anotherText(post, new Date(now.getTime() + (turns.get(post.id) ?? 0)));
    return { post, change: { desiredRevision: article.revision, ...text } };
  });
  const after = await writeRows(tx, changing);
  const digests = await correctInDigests(tx, article, guildId, now);
  const changes = [...before.map((post) => ({ post, before: post.desiredRevision })), ...digests];
  await note(tx, now, ...changes.map((change) => entry(change, article, by)));
  return [...after, ...digests.map(({ post }) => post)];
}

function entry({ post, before }: Renewed, article: Article, by: string) {
  return {
    guildId: post.guildId,
    actorId: by,
    action: 'correct',
    articleId: article.id,
    postId: post.id,
    before: { revision: before },
    after: { revision: article.revision },
  };
}
