import { createHash } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { digestItems, digestRevisions, follows, posts } from '../../store/schema.ts';
import type { DigestContent } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import { note } from '../office.ts';
import type { Post } from '../post.ts';
import { anotherText, becomesNotice } from '../rewrites.ts';

type Item = typeof digestItems.$inferSelect;

/**
 * Has a digest be what its items say. One that was never sent pings the role that its channel's follows name by now, and is
 * called off when nothing is left in it; one of which everything is retracted becomes the notices, for good.
 */
export async function settleDigest(tx: Transaction, post: Post, now: Date): Promise<Post> {
  const items = await tx
    .select()
    .from(digestItems)
    .where(eq(digestItems.postId, post.id))
    .orderBy(desc(digestItems.id));
  if (items.length === 0) return callOff(tx, post, now);
  const content = contentOf(items);
  const change = {
    desiredRevision: await keepContent(tx, post, content, now),
    ...anotherText(post, now),
    ...(wasNeverSent(post)
      ? { roleId: await roleFor(tx, post, content.topics) }
      : retractionIn(post, items, now)),
  };
  return write(tx, post, change);
}

/** Whether what was to be in it can still be left out. */
export function wasNeverSent({ messageId, sends }: Post): boolean {
  return messageId === null && sends === 0;
}

function contentOf(items: readonly Item[]): DigestContent {
  const standing = items.filter(({ retractedAt }) => retractedAt === null);
  return {
    topics: [...new Set(standing.flatMap(({ topics }) => topics))].toSorted(),
    entries: items.map(({ articleId, revision, retractedAt, retractionReason }) => ({
      articleId,
      revision,
      ...(retractedAt && {
        retraction: { at: retractedAt.toISOString(), reason: retractionReason ?? '' },
      }),
    })),
  };
}

/** Keeps it under its revision. Of what was never sent only the last is kept: it may change many times a day. */
async function keepContent(
  tx: Transaction,
  post: Post,
  content: DigestContent,
  now: Date,
): Promise<string> {
  const revision = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const { id: postId } = post;
  if (wasNeverSent(post)) {
    await tx
      .delete(digestRevisions)
      .where(and(eq(digestRevisions.postId, postId), ne(digestRevisions.revision, revision)));
  }
  const row = { postId, revision, content, recordedAt: now };
  await tx.insert(digestRevisions).values(row).onConflictDoNothing();
  return revision;
}

/** Of several roles the one that was named first, as for posts that go out at once. */
async function roleFor(
  tx: Transaction,
  { guildId, channelId }: Post,
  topics: readonly string[],
): Promise<string | null> {
  const [first] = await tx
    .select({ roleId: follows.roleId })
    .from(follows)
    .where(
      and(
        eq(follows.guildId, guildId),
        eq(follows.channelId, channelId),
        inArray(follows.topic, [...topics]),
        isNotNull(follows.roleId),
      ),
    )
    .orderBy(asc(follows.id))
    .limit(1);
  return first?.roleId ?? null;
}

function retractionIn(post: Post, items: readonly Item[], now: Date) {
  const [last] = items
    .filter(({ retractedAt }) => retractedAt !== null)
    .toSorted((a, b) => Number(b.retractedAt) - Number(a.retractedAt));
  if (!last) return {};
  const isAll = items.every(({ retractedAt }) => retractedAt !== null);
  return isAll
    ? becomesNotice(post, { reason: last.retractionReason ?? '', at: now })
    : { retractedAt: last.retractedAt };
}

async function callOff(tx: Transaction, post: Post, now: Date): Promise<Post> {
  const { guildId, articleId, id: postId } = post;
  await note(tx, now, { guildId, actorId: 'desk', action: 'cancel', articleId, postId });
  return write(tx, post, { desired: 'cancelled', state: 'cancelled', nextAt: null });
}

async function write(
  tx: Transaction,
  { id }: Post,
  change: Parameters<ReturnType<typeof tx.update<typeof posts>>['set']>[0],
): Promise<Post> {
  const [after] = await tx.update(posts).set(change).where(eq(posts.id, id)).returning();
  if (!after) throw new Error('an update gives back its row');
  return after;
}
