import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { audit, posts, retractions, revisions } from '../store/schema.ts';
import type { Database } from '../store/store.ts';
import type { AuditEntry, PostFilter } from './desk.ts';
import type { Post } from './post.ts';
import { showsArticle } from './shows-article.ts';

/** A server's posts, newest first; of an article also the digests that name it. */
export function listPosts(
  database: Database,
  guildId: string,
  { articleId, states, limit = 100 }: PostFilter = {},
): Promise<Post[]> {
  return database
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.guildId, guildId),
        ...(articleId === undefined ? [] : [showsArticle(articleId)]),
        ...(states ? [inArray(posts.state, [...states])] : []),
      ),
    )
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(limit);
}

/** One post, if it is this server's. */
export async function findPost(
  database: Database,
  postId: string,
  guildId: string,
): Promise<Post | undefined> {
  const [post] = await database
    .select()
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.guildId, guildId)));
  return post;
}

/** When and why this server retracted the article. */
export async function findRetraction(
  database: Database,
  guildId: string,
  articleId: string,
): Promise<{ at: Date; reason: string } | undefined> {
  const [found] = await database
    .select({ at: retractions.retractedAt, reason: retractions.reason })
    .from(retractions)
    .where(and(eq(retractions.guildId, guildId), eq(retractions.articleId, articleId)));
  return found;
}

/** An article as it was in a revision that some post had to show. */
export async function findRevision(
  database: Database,
  articleId: string,
  revision: string,
): Promise<Article | undefined> {
  const [found] = await database
    .select({ article: revisions.article })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.revision, revision)));
  return found?.article;
}

/** What happened in a server, newest first. */
export function listAudit(
  database: Database,
  guildId: string,
  { before, limit = 100 }: { readonly before?: number; readonly limit?: number } = {},
): Promise<AuditEntry[]> {
  return database
    .select()
    .from(audit)
    .where(and(eq(audit.guildId, guildId), ...(before === undefined ? [] : [lt(audit.id, before)])))
    .orderBy(desc(audit.id))
    .limit(limit);
}
