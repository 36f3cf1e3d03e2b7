import { and, eq } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { posts, retractions } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { PublishRequest } from './desk.ts';
import { inTurns } from './in-turns.ts';
import { keepRevision, lockArticle, note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { seenBy } from './seen-by.ts';

/** Writes the row of a new post. The message follows when it is due. */
export async function publish(request: PublishRequest, office: Office): Promise<Post> {
  const post = await office.database.transaction((tx) => addPost(tx, request, office));
  office.poke();
  return post;
}

/** The like inside a transaction. */
export async function addPost(
  tx: Transaction,
  asked: PublishRequest,
  office: Pick<Office, 'newId' | 'now'>,
): Promise<Post> {
  await lockArticle(tx, asked.article.id);
  await refuseRetracted(tx, asked);
  const seen = await seenBy(tx, asked.article);
  const request = { ...asked, article: seen(asked.guildId) };
  const [made] = await addPosts(tx, [request], office);
  return made ?? existing(tx, request);
}

/**
 * The like for many posts of one article, under its lock, each with the article as its server sees it and where it is not
 * retracted. Gives those that had not been asked for before.
 */
export async function addPosts(
  tx: Transaction,
  requests: readonly PublishRequest[],
  { newId, now: clock }: Pick<Office, 'newId' | 'now'>,
): Promise<Post[]> {
  const now = clock();
  const articles = new Map(requests.map(({ article }) => [article.revision, article]));
  for (const article of articles.values()) await keepRevision(tx, article, now);
  const rows = requests.map((request) => newPost(request, newId(), now));
  const turns = inTurns(rows);
  const timed = rows.map((row) =>
    Object.assign(row, { nextAt: new Date(row.due.getTime() + (turns.get(row.id) ?? 0)) }),
  );
  const made: Post[] = [];
  for (let i = 0; i < timed.length; i += batch) {
    const insert = tx.insert(posts).values(timed.slice(i, i + batch));
    made.push(...(await insert.onConflictDoNothing({ target: posts.requestKey }).returning()));
  }
  await note(tx, now, ...made.map(entry));
  return made;
}

/** Parameters of a statement end at 65,535, and a post has some forty. */
const batch = 500;

function entry(post: Post) {
  const { guildId, createdBy: actorId, articleId, id: postId, channelId, due } = post;
  const after = { revision: post.desiredRevision, channelId, due };
  return { guildId, actorId, articleId, postId, action: 'publish', after };
}

async function refuseRetracted(
  tx: Transaction,
  { article, guildId }: PublishRequest,
): Promise<void> {
  const [row] = await tx
    .select()
    .from(retractions)
    .where(and(eq(retractions.guildId, guildId), eq(retractions.articleId, article.id)));
  if (!row && article.status !== 'retracted') return;
  throw new DeskRefusal('retracted', 'This article was retracted, so it cannot be published.');
}

/** The same asking arrived twice. */
async function existing(tx: Transaction, { key, guildId }: PublishRequest): Promise<Post> {
  const [post] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.requestKey, key), eq(posts.guildId, guildId)));
  if (!post) throw new DeskRefusal('no-such-post', 'This was asked for in another server.');
  return post;
}

/** The row of a post that is asked for and not yet sent. */
export function newPost(
  request: Omit<PublishRequest, 'article'> & { readonly article: Pick<Article, 'id' | 'revision'> },
  id: string,
  now: Date,
): typeof posts.$inferInsert {
  const { article, due = now, forum } = request;
  return {
    id,
    guildId: request.guildId,
    channelId: request.channelId,
    target: request.target,
    articleId: article.id,
    requestKey: request.key,
    createdBy: request.by,
    createdAt: now,
    desired: 'shown',
    desiredRevision: article.revision,
    due,
    nextAt: due,
    state: 'planned',
    crosspost: request.crosspost ?? false,
    roleId: request.roleId ?? null,
    note: request.note ?? null,
    ...(forum && { forumTitle: forum.title, forumTagIds: forum.tagIds }),
  };
}
