import { createHash } from 'node:crypto';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Correction } from '../../content/article.ts';
import { posts, revisions } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { newEntries } from './article-change.ts';
import type { Step } from './decide.ts';
import { note, tryLockArticle } from './office.ts';
import type { Post } from './post.ts';
import type { Changing } from './post-rows.ts';
import type { Change } from './record.ts';

/** Readers are not left longer than this with a text that was corrected. */
const patienceMs = 5 * 60_000;

/** Somebody who corrects or retracts has done so by then. */
const busyMs = 1000;

/**
 * When Discord does not let us edit a post for long, readers are told of its correction at once: by a post of its own, once for
 * each post and revision, however often the wait repeats. To be called with rows locked and what is to be written to them;
 * resolves with all that is to be written.
 */
export async function linkCorrections<T extends Changing>(
  tx: Transaction,
  changing: readonly T[],
  now: Date,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (const one of changing) {
    const busy = await linkCorrection(tx, { ...one.post, ...one.change }, now);
    all.push(busy ? { ...one, change: { ...one.change, ...busy } } : one);
  }
  return all;
}

async function linkCorrection(tx: Transaction, post: Post, now: Date): Promise<Change | undefined> {
  const { liveRevision, messageId } = post;
  // What is not known to be shown cannot be compared.
  if (!waitsLong(post, now) || liveRevision === null || messageId === null) return undefined;
  // Whoever corrects or retracts the article waits for this row, so waiting for them here would never end; and a retraction
  // that is under way would not see the new row.
  if (!(await tryLockArticle(tx, post.articleId))) {
    return { nextAt: new Date(now.getTime() + busyMs) };
  }
  const tells = await untold(tx, post, liveRevision);
  if (tells.length > 0) await addLinked(tx, { ...post, messageId }, tells, now);
  return undefined;
}

/**
 * Calls off linked corrections that come too late: not sent yet, while their post shows everything by now, or is gone. By the
 * post's id.
 */
export async function overtaken(
  tx: Transaction,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, Change>> {
  const unsent = steps.filter(
    ({ post, action }) => post.repliesTo !== null && action.kind === 'send' && post.sends === 0,
  );
  if (unsent.length === 0) return new Map();
  const about = unsent.map(({ post }) => post.repliesTo ?? '');
  const articles = unsent.map(({ post }) => post.articleId);
  const behind = await tx
    .select({ messageId: posts.messageId })
    .from(posts)
    .where(
      and(
        inArray(posts.articleId, articles),
        inArray(posts.messageId, about),
        sql`${posts.liveRevision} is distinct from ${posts.desiredRevision}`,
      ),
    );
  const waiting = new Set(behind.map(({ messageId }) => messageId));
  const late = unsent.filter(({ post }) => !waiting.has(post.repliesTo));
  return new Map(late.map(({ post }) => [post.id, calledOff]));
}

const calledOff = { desired: 'cancelled', state: 'cancelled', nextAt: null } as const;

function waitsLong({ target, repliesTo, desired, reason, nextAt }: Post, now: Date): boolean {
  if (target !== 'announcement' || repliesTo !== null || desired !== 'shown') return false;
  return reason === 'edits-limited' && (nextAt?.getTime() ?? 0) - now.getTime() > patienceMs;
}

/** The entries that the message does not show, and that no earlier linked correction tells of. */
async function untold(
  tx: Transaction,
  { articleId, guildId, messageId, desiredRevision }: Post,
  liveRevision: string,
): Promise<readonly Correction[]> {
  const found = await tx
    .select({ revision: revisions.revision, article: revisions.article })
    .from(revisions)
    .where(
      and(
        eq(revisions.articleId, articleId),
        inArray(revisions.revision, [liveRevision, desiredRevision]),
      ),
    );
  const article = (wanted: string) => found.find(({ revision }) => revision === wanted)?.article;
  const linked = await tx
    .select({ tells: posts.tells })
    .from(posts)
    .where(
      and(
        eq(posts.guildId, guildId),
        eq(posts.articleId, articleId),
        eq(posts.repliesTo, messageId ?? ''),
        eq(posts.desired, 'shown'),
        ne(posts.state, 'failed'),
      ),
    );
  const [live, desired] = [article(liveRevision), article(desiredRevision)];
  if (!live || !desired) return [];
  return newEntries(desired, [...live.corrections, ...linked.flatMap(({ tells }) => tells ?? [])]);
}

async function addLinked(
  tx: Transaction,
  post: Post & { readonly messageId: string },
  tells: readonly Correction[],
  now: Date,
): Promise<void> {
  const { guildId, channelId, target, articleId, desiredRevision } = post;
  const key = `correction:${post.id}:${desiredRevision}`;
  const row = {
    id: createHash('sha256').update(key).digest('hex').slice(0, 24),
    requestKey: key,
    guildId,
    channelId,
    target,
    articleId,
    desiredRevision,
    tells,
    repliesTo: post.messageId,
    crosspost: post.crosspostedAt !== null,
    createdBy: 'desk',
    createdAt: now,
    desired: 'shown',
    due: now,
    nextAt: now,
    state: 'planned',
  } as const;
  const [made] = await tx
    .insert(posts)
    .values(row)
    .onConflictDoNothing({ target: posts.requestKey })
    .returning({ id: posts.id });
  if (!made) return;
  const before = { revision: post.liveRevision, post: post.id };
  const after = { revision: desiredRevision, editedAt: post.nextAt };
  const entry = { guildId, actorId: 'desk', articleId, postId: made.id, before, after };
  await note(tx, now, { ...entry, action: 'link-correction' });
}
