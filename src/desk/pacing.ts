import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { paced } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import type { Action } from './decide.ts';
import type { Post, Reason } from './post.ts';

/** A limit that Discord keeps per channel without telling how much of it is left. */
export interface Pace {
  readonly kind: typeof paced.$inferSelect.kind;
  readonly most: number;
  readonly withinMs: number;
  readonly reason: Reason;
}

const minute = 60_000;
const hour = 60 * minute;
const mostCrossposts = 10;
/** Discord calls a message old after an hour; a minute is for clocks that differ. */
export const oldMs = hour - minute;

/** Which limit an action falls under, if any. The numbers are reports of others: facts sheet 1.8 and 1.9. */
export function paceOf(
  { target, liveAt }: Pick<Post, 'target' | 'liveAt'>,
  action: Pick<Action, 'kind'>,
  now: Date,
): Pace | undefined {
  if (action.kind === 'crosspost') {
    const reason = 'crossposts-limited';
    return { kind: 'crosspost', most: mostCrossposts, withinMs: hour, reason };
  }
  if (action.kind !== 'edit' && action.kind !== 'retract') return undefined;
  const reason = 'edits-limited';
  if (target === 'announcement') {
    // One of the three an hour is kept for retractions: a correction may wait longer than they may.
    const most = action.kind === 'retract' ? 3 : 2;
    return { kind: 'announcement-edit', most, withinMs: hour, reason };
  }
  const old = liveAt !== null && now.getTime() - liveAt.getTime() > oldMs;
  return old ? { kind: 'old-edit', most: 3, withinMs: 20_000, reason } : undefined;
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

/**
 * Takes one of a channel's writes of this kind, or says when there is one again. A write that is taken counts, whether
 * or not it is made.
 */
export async function takeTurn(
  tx: Transaction,
  channelId: string,
  pace: Pace,
  now: Date,
): Promise<Date | undefined> {
  // Other workers on this channel wait here until the transaction ends.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${pace.kind}:${channelId}`}))`);
  const ofThis = and(eq(paced.channelId, channelId), eq(paced.kind, pace.kind));
  const start = new Date(now.getTime() - pace.withinMs);
  await tx.delete(paced).where(and(ofThis, lte(paced.at, start)));
  const taken = await tx
    .select({ at: paced.at })
    .from(paced)
    .where(and(ofThis, gt(paced.at, start)))
    .orderBy(asc(paced.at));
  // A later limit may be lower than the one under which these were taken.
  const first = taken.at(-pace.most);
  if (taken.length >= pace.most && first) return new Date(first.at.getTime() + pace.withinMs);
  await tx.insert(paced).values({ channelId, kind: pace.kind, at: now });
  return undefined;
}
