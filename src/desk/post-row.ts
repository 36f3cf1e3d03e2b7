import { and, eq } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { audit, guilds, posts, revisions } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import type { Action } from './decide.ts';
import type { Post } from './post.ts';
import type { Change } from './record.ts';

/** What gives a post back to whichever worker comes next. */
export const released = { leaseOwner: null, leaseUntil: null } as const;

/** The row as it is now, locked until the transaction ends. */
export async function lockRow(tx: Transaction, postId: string): Promise<Post | undefined> {
  const [post] = await tx.select().from(posts).where(eq(posts.id, postId)).for('update');
  return post;
}

/** Writes a change and gives the post as it is then. */
export async function writeRow(tx: Transaction, post: Post, change: Change): Promise<Post> {
  if (Object.keys(change).length > 0) {
    await tx.update(posts).set(change).where(eq(posts.id, post.id));
  }
  return { ...post, ...change };
}

/** The article in the revision that the action is about, and the server's language. */
export async function contentFor(
  tx: Transaction,
  post: Post,
  action: Action,
): Promise<{ readonly article: Article; readonly locale: string }> {
  const revision = 'revision' in action ? action.revision : post.desiredRevision;
  const [found] = await tx
    .select({ article: revisions.article, language: guilds.language })
    .from(revisions)
    .leftJoin(guilds, eq(guilds.id, post.guildId))
    .where(and(eq(revisions.articleId, post.articleId), eq(revisions.revision, revision)));
  if (!found) throw new Error(`There is no revision ${revision} of ${post.articleId}`);
  return { article: found.article, locale: found.language ?? 'en' };
}

/** What became of a post by itself goes into the audit log, beside what people did. */
export async function noteChange(
  tx: Transaction,
  post: Post,
  change: Change,
  at: Date,
): Promise<void> {
  const keys = told.filter((key) => key in change && change[key] !== post[key]);
  if (keys.length === 0) return;
  const { guildId, articleId, id: postId } = post;
  const was = Object.fromEntries(keys.map((key) => [key, post[key]]));
  const after = Object.fromEntries(keys.map((key) => [key, change[key]]));
  const about = { guildId, articleId, postId, before: was, after };
  await tx.insert(audit).values({ ...about, at, actorId: 'desk', action: 'reconcile' });
}

const told = ['messageId', 'liveRevision', 'liveRetracted', 'crosspostedAt'] as const;
