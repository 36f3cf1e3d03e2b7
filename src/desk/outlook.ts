import { gt, sql } from 'drizzle-orm';
import { posts } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { timing } from './timing.ts';

/** What a worker is to know of the rest. */
export interface Outlook {
  /** How many workers have begun something lately. One that is gone has not. */
  readonly workers: number;
  /** When the next post is to be looked at that is not now; in milliseconds, Infinity for never. */
  readonly nextInMs: number;
}

/** Who has much to do begins something several times a second. */
const latelyMs = 3_000;

export async function outlook(tx: Transaction, now: Date): Promise<Outlook> {
  const lately = new Date(now.getTime() + timing.leaseMs - latelyMs);
  const { rows } = await tx.execute<{ workers: number; next: number | null }>(sql`
    select
      (select count(distinct ${posts.leaseOwner})::int from ${posts}
        where ${gt(posts.leaseUntil, lately)}) as workers,
      (select extract(epoch from min(${posts.nextAt}))::float8 * 1000 from ${posts}
        where ${gt(posts.nextAt, now)}) as next`);
  const [{ workers, next } = { workers: 0, next: null }] = rows;
  return { workers, nextInMs: (next ?? Infinity) - now.getTime() };
}
