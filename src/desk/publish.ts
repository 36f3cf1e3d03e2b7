import { and, eq } from 'drizzle-orm';
import { posts, retractions } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { DeskRefusal } from './desk.ts';
import type { PublishRequest } from './desk.ts';
import { keepRevision, lockArticle, note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { seenIn } from './seen-in.ts';

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
  { newId, now: clock }: Pick<Office, 'newId' | 'now'>,
): Promise<Post> {
  const { guildId } = asked;
  const now = clock();
  await lockArticle(tx, asked.article.id);
  await refuseRetracted(tx, asked);
  const article = await seenIn(tx, guildId, asked.article);
  const request = { ...asked, article };
  await keepRevision(tx, article, now);
  const [made] = await tx
    .insert(posts)
    .values(newPost(request, newId(), now))
    .onConflictDoNothing({ target: posts.requestKey })
    .returning();
  if (!made) return existing(tx, request);
  const after = { revision: article.revision, channelId: made.channelId, due: made.due };
  const entry = { guildId, actorId: request.by, articleId: article.id, postId: made.id };
  await note(tx, now, { ...entry, action: 'publish', after });
  return made;
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

function newPost(request: PublishRequest, id: string, now: Date): typeof posts.$inferInsert {
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
