import { and, eq } from 'drizzle-orm';
import { audit, guilds, posts, revisions } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import type { Article } from '../../content/article.ts';
import type { Api } from '../discord/api-types.ts';
import { decide } from './decide.ts';
import type { Action } from './decide.ts';
import type { Outcome } from './outcome.ts';
import { paceOf, takeTurn } from './pacing.ts';
import { perform } from './perform.ts';
import type { Post } from './post.ts';
import { before, record, recordLate } from './record.ts';
import type { Change } from './record.ts';
import { timing } from './timing.ts';

/** What reconciling needs from outside. */
export interface Means {
  readonly database: Database;
  readonly api: Api;
  readonly botId: () => Promise<string>;
  readonly now: () => Date;
  /** This worker's name, in the rows that it holds. */
  readonly worker: string;
  /** Told what changed at Discord, after it is recorded. */
  readonly onChange?: (post: Post) => void;
}

/** What a step found that it has to do. */
interface Task {
  readonly post: Post;
  readonly action: Action;
  readonly article: Article;
  readonly locale: string;
}

/**
 * Makes a message what it should be, step by step, until there is nothing to do now. The caller holds the post's lease.
 * Each step is: decide and write down what is about to happen; do it; write down what came of it.
 */
export async function reconcile(postId: string, means: Means): Promise<void> {
  for (;;) {
    const task = await begin(postId, means);
    if (!task) return;
    const outcome = await performInTime(task, means);
    await finish(task, outcome, means);
  }
}

/** Decides under a lock on the row. Undefined when there is nothing to do now; the lease is then given back. */
async function begin(postId: string, means: Means): Promise<Task | undefined> {
  return means.database.transaction(async (tx) => {
    const now = means.now();
    const post = await held(tx, postId, means.worker, now);
    if (!post) return undefined;
    const action = decide(post, now);
    if (action.kind === 'rest' || action.kind === 'wait' || action.kind === 'settle') {
      await write(tx, post, { ...released, ...record(post, action, { kind: 'done' }, now) });
      return undefined;
    }
    const pace = paceOf(post, action, now);
    const turn = pace && (await takeTurn(tx, post.liveChannelId ?? post.channelId, pace, now));
    if (turn) {
      await write(tx, post, { ...released, reason: pace.reason, nextAt: turn });
      return undefined;
    }
    const change = before(post, action, now);
    const lease = { leaseUntil: new Date(now.getTime() + timing.leaseMs) };
    await write(tx, post, { ...change, ...lease });
    return {
      post: { ...post, ...change, ...lease },
      action,
      ...(await contentFor(tx, post, action)),
    };
  });
}

async function performInTime(task: Task, { api, botId, now }: Means): Promise<Outcome> {
  const begun = (task.post.leaseUntil?.getTime() ?? 0) - timing.leaseMs;
  const left = begun + timing.callMs - now().getTime();
  // A process that was asleep must not wake up and send: somebody else may hold the post by now.
  if (left <= 0) return { kind: 'later', reason: 'rate-limited', afterMs: 0 };
  const signal = AbortSignal.timeout(Math.min(left, timing.callMs));
  return perform(task.post, task.action, { ...task, api, botId, signal });
}

/** Writes down what came of it, onto the row as it is now: what was desired meanwhile counts. */
async function finish({ post, action }: Task, outcome: Outcome, means: Means): Promise<void> {
  const changed = await means.database.transaction(async (tx) => {
    const now = means.now();
    const [current] = await tx.select().from(posts).where(eq(posts.id, post.id)).for('update');
    if (!current) return undefined;
    const mine = current.leaseOwner === means.worker;
    const change = (mine ? record : recordLate)(current, action, outcome, now);
    const goesOn = mine && change.nextAt && change.nextAt <= now;
    await write(tx, current, goesOn || !mine ? change : { ...change, ...released });
    await note(tx, current, change, now);
    return { ...current, ...change };
  });
  if (changed) means.onChange?.(changed);
}

/** What became of a post by itself goes into the audit log, beside what people did. */
async function note(tx: Transaction, post: Post, change: Change, at: Date): Promise<void> {
  const after = Object.fromEntries(
    told
      .filter((key) => key in change && change[key] !== post[key])
      .map((key) => [key, change[key]]),
  );
  if (Object.keys(after).length === 0) return;
  const was = Object.fromEntries(Object.keys(after).map((key) => [key, Reflect.get(post, key)]));
  const { guildId, articleId, id: postId } = post;
  const about = { guildId, articleId, postId, before: was, after };
  await tx.insert(audit).values({ ...about, at, actorId: 'desk', action: 'reconcile' });
}

const told = ['messageId', 'liveRevision', 'liveRetracted', 'crosspostedAt'] as const;

const released = { leaseOwner: null, leaseUntil: null } as const;

/** The row, locked, if this worker still holds its lease. */
async function held(
  tx: Transaction,
  postId: string,
  worker: string,
  now: Date,
): Promise<Post | undefined> {
  const [post] = await tx.select().from(posts).where(eq(posts.id, postId)).for('update');
  const mine = post?.leaseOwner === worker && post.leaseUntil !== null && post.leaseUntil > now;
  return mine ? post : undefined;
}

async function write(tx: Transaction, post: Post, change: Change): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await tx.update(posts).set(change).where(eq(posts.id, post.id));
}

async function contentFor(
  tx: Transaction,
  post: Post,
  action: Action,
): Promise<{ article: Article; locale: string }> {
  const revision = 'revision' in action ? action.revision : post.desiredRevision;
  const [found] = await tx
    .select({ article: revisions.article, language: guilds.language })
    .from(revisions)
    .leftJoin(guilds, eq(guilds.id, post.guildId))
    .where(and(eq(revisions.articleId, post.articleId), eq(revisions.revision, revision)));
  if (!found) throw new Error(`There is no revision ${revision} of ${post.articleId}`);
  return { article: found.article, locale: found.language ?? 'en' };
}
