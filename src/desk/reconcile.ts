import type { Article } from '../../content/article.ts';
import type { Api } from '../discord/api-types.ts';
import type { Database, Transaction } from '../store/store.ts';
import { decide } from './decide.ts';
import type { Action } from './decide.ts';
import type { Outcome } from './outcome.ts';
import { paceOf, takeTurn } from './pacing.ts';
import { perform } from './perform.ts';
import type { Post } from './post.ts';
import { contentFor, lockRow, noteChange, released, writeRow } from './post-row.ts';
import { before, record, recordLate } from './record.ts';
import { timing } from './timing.ts';

/** What reconciling needs from outside. */
export interface Means {
  readonly database: Database;
  readonly api: Api;
  /** The bot's user id. */
  readonly botId: () => Promise<string>;
  readonly now: () => Date;
  /** This worker's name, in the rows that it holds. */
  readonly worker: string;
  /** Told of a post whose row has changed. */
  readonly onChange?: (post: Post) => void;
}

/** What is to be done at Discord, written down already. */
interface Task {
  readonly post: Post;
  readonly action: Action;
  readonly article: Article;
  readonly locale: string;
  /** Nothing may be sent after this, in milliseconds. */
  readonly until: number;
}

/**
 * Makes a message what it should be, step by step, until there is nothing to do now. The caller holds the post's lease.
 * Each step is: decide and write down what is about to happen; do it; write down what came of it.
 */
export async function reconcile(postId: string, means: Means): Promise<void> {
  for (;;) {
    const task = await begin(postId, means);
    if (!task) return;
    await finish(task, await performInTime(task, means), means);
  }
}

/** Decides under a lock on the row. Undefined when there is nothing to do now; the lease is given back then. */
async function begin(postId: string, means: Means): Promise<Task | undefined> {
  const begun = await means.database.transaction(async (tx) => {
    const now = means.now();
    const row = await lockRow(tx, postId);
    const mine =
      row?.leaseOwner === means.worker && row.leaseUntil !== null && row.leaseUntil > now;
    return row && mine ? plan(tx, row, now) : undefined;
  });
  if (begun && !begun.task) means.onChange?.(begun.post);
  return begun?.task;
}

async function plan(tx: Transaction, row: Post, now: Date): Promise<{ post: Post; task?: Task }> {
  const action = decide(row, now);
  if (action.kind === 'rest' || action.kind === 'wait' || action.kind === 'settle') {
    const change = record(row, action, { kind: 'done' }, now);
    return { post: await writeRow(tx, row, { ...change, ...released }) };
  }
  const pace = paceOf(row, action, now);
  const turn = pace && (await takeTurn(tx, row.liveChannelId ?? row.channelId, pace, now));
  if (turn) {
    const waiting = { reason: pace.reason, nextAt: turn, ...released };
    return { post: await writeRow(tx, row, waiting) };
  }
  const leaseUntil = new Date(now.getTime() + timing.leaseMs);
  const post = await writeRow(tx, row, { ...before(row, action, now), leaseUntil });
  const content = await contentFor(tx, row, action);
  return { post, task: { post, action, ...content, until: now.getTime() + timing.callMs } };
}

async function performInTime(task: Task, { api, botId, now }: Means): Promise<Outcome> {
  const left = task.until - now().getTime();
  // A process that was asleep must not wake up and send: somebody else may hold the post by now.
  if (left <= 0) return { kind: 'later', reason: 'rate-limited', afterMs: 0 };
  const signal = AbortSignal.timeout(Math.min(left, timing.callMs));
  return perform(task.post, task.action, { ...task, api, botId, signal });
}

/** Writes down what came of it, onto the row as it is now: what was desired meanwhile counts. */
async function finish({ post, action }: Task, outcome: Outcome, means: Means): Promise<void> {
  const changed = await means.database.transaction(async (tx) => {
    const now = means.now();
    const current = await lockRow(tx, post.id);
    if (!current) return undefined;
    const mine = current.leaseOwner === means.worker;
    const change = (mine ? record : recordLate)(current, action, outcome, now);
    const goesOn = !mine || (change.nextAt && change.nextAt <= now);
    await noteChange(tx, current, change, now);
    return writeRow(tx, current, goesOn ? change : { ...change, ...released });
  });
  if (changed) means.onChange?.(changed);
}
