import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import { paced } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import type { Action, Step } from './decide.ts';
import type { Post, Reason } from './post.ts';

/** A limit that Discord keeps per channel without telling how much of it is left. */
export interface Pace {
  readonly kind: typeof paced.$inferSelect.kind;
  readonly most: number;
  readonly withinMs: number;
  readonly reason: Reason;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** A write is counted from when it is written down, and by Discord from when it arrives: in between it waits for its turn. */
const arrivalMs = 2 * second;
const mostCrossposts = 10;
/** Discord calls a message old after an hour; a minute is for clocks that differ. */
export const oldMs = hour - minute;

/** What of a post counts; a digest that names something retracted has a `retractedAt`, though it is still to be shown. */
type Paced = Pick<Post, 'target' | 'liveAt'> & Partial<Pick<Post, 'repliesTo' | 'retractedAt'>>;

/** Which limit an action falls under, if any. The numbers are reports of others: facts sheet 1.8 and 1.9. */
export function paceOf(
  { target, liveAt, repliesTo, retractedAt = null }: Paced,
  action: Pick<Action, 'kind'>,
  now: Date,
): Pace | undefined {
  if (action.kind === 'crosspost') {
    const reason = 'crossposts-limited';
    return { kind: 'crosspost', most: mostCrossposts, withinMs: hour + arrivalMs, reason };
  }
  if (action.kind !== 'edit' && action.kind !== 'retract') return undefined;
  // A linked correction is not edited but deleted.
  if (repliesTo) return undefined;
  const reason = 'edits-limited';
  if (target === 'announcement') {
    // One of the three an hour is kept for retractions: a correction may wait longer than they may.
    const most = action.kind === 'retract' || retractedAt !== null ? 3 : 2;
    return { kind: 'announcement-edit', most, withinMs: hour + arrivalMs, reason };
  }
  const old = liveAt !== null && now.getTime() - liveAt.getTime() > oldMs;
  const withinMs = 20 * second + arrivalMs;
  return old ? { kind: 'old-edit', most: 3, withinMs, reason } : undefined;
}

/** How often a channel may still publish to its followers within this hour. */
export async function crosspostsLeft(
  database: Database,
  channelId: string,
  now: Date,
): Promise<number> {
  const start = new Date(now.getTime() - hour);
  const taken = await database.$count(
    paced,
    and(eq(paced.channelId, channelId), eq(paced.kind, 'crosspost'), gt(paced.at, start)),
  );
  return Math.max(0, mostCrossposts - taken);
}

/** What is written of a post that has to wait for its turn. */
export interface Wait {
  readonly reason: Reason;
  readonly nextAt: Date;
}

/**
 * Takes one of a channel's writes for each step that falls under a limit. Resolves with those that have to wait, by the
 * post's id. A write that is taken counts, whether or not it is made.
 */
export async function takeTurns(
  tx: Transaction,
  steps: readonly Step[],
  now: Date,
): Promise<ReadonlyMap<string, Wait>> {
  const turns = steps.flatMap((step) => turnFor(step, now) ?? []);
  if (turns.length === 0) return new Map();
  await lock(tx, turns);
  const taken = await takenLately(tx, turns, now);
  const waits = new Map<string, Wait>();
  const granted = turns.filter((turn) => {
    const times = taken.get(keyOf(turn)) ?? [];
    // A later limit may be lower than the one under which these were taken.
    const first = times.at(-turn.most);
    if (first) waits.set(turn.postId, { reason: turn.reason, nextAt: after(first, turn.withinMs) });
    else taken.set(keyOf(turn), [...times, now]);
    return !first;
  });
  if (granted.length > 0) {
    await tx
      .insert(paced)
      .values(granted.map(({ channelId, kind }) => ({ channelId, kind, at: now })));
  }
  return waits;
}

interface Turn extends Pace {
  readonly postId: string;
  readonly channelId: string;
}

function turnFor({ post, action }: Step, now: Date): Turn | undefined {
  const pace = paceOf(post, action, now);
  return pace && { ...pace, postId: post.id, channelId: post.liveChannelId ?? post.channelId };
}

/** Until the transaction ends, other workers wait here for these channels. In one order, so that no two wait for each other. */
async function lock(tx: Transaction, turns: readonly Turn[]): Promise<void> {
  const keys = sql.param(turns.map(keyOf));
  await tx.execute(sql`
    select pg_advisory_xact_lock(hash) from
      (select distinct hashtext(key) as hash from unnest(${keys}::text[]) as key order by hash) as hashes`);
}

/** When the writes were made that still count, oldest first; forgets the others. */
async function takenLately(
  tx: Transaction,
  turns: readonly Turn[],
  now: Date,
): Promise<Map<string, readonly Date[]>> {
  const found = new Map<string, readonly Date[]>();
  for (const [kind, { withinMs }] of new Map(turns.map((turn) => [turn.kind, turn]))) {
    const ofThese = turns.filter((turn) => turn.kind === kind).map(({ channelId }) => channelId);
    const ofThis = and(eq(paced.kind, kind), inArray(paced.channelId, ofThese));
    const start = after(now, -withinMs);
    await tx.delete(paced).where(and(ofThis, lte(paced.at, start)));
    const rows = await tx.select().from(paced).where(ofThis).orderBy(asc(paced.at));
    for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row.at]);
  }
  return found;
}

const keyOf = ({ kind, channelId }: Pick<Turn, 'kind' | 'channelId'>) => `${kind}:${channelId}`;

const after = (from: Date, ms: number) => new Date(from.getTime() + ms);
