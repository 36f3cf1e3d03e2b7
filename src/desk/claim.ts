import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { posts } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import type { Post } from './post.ts';
import { timing } from './timing.ts';

/**
 * Takes up to `most` posts that something is to be done for now, and holds them for this worker. At most one a channel, so a
 * slow channel holds up nobody else; several workers never take the same post.
 */
export async function claim(
  database: Database | Transaction,
  { worker, most, now }: { readonly worker: string; readonly most: number; readonly now: Date },
): Promise<readonly Post[]> {
  const other = alias(posts, 'other');
  const busy = database
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.channelId, posts.channelId), gt(other.leaseUntil, now)));
  const free = or(isNull(posts.leaseUntil), lte(posts.leaseUntil, now));
  const firstOfChannel = database
    .selectDistinctOn([posts.channelId], { id: posts.id })
    .from(posts)
    .where(and(lte(posts.nextAt, now), free, sql`not exists ${busy}`))
    .orderBy(posts.channelId, posts.nextAt, posts.id);
  const chosen = database
    .select({ id: posts.id })
    .from(posts)
    .where(and(sql`${posts.id} in ${firstOfChannel}`, lte(posts.nextAt, now), free))
    .orderBy(posts.nextAt, posts.id)
    .limit(most)
    .for('update', { skipLocked: true });
  return database
    .update(posts)
    .set({ leaseOwner: worker, leaseUntil: new Date(now.getTime() + timing.leaseMs) })
    .where(sql`${posts.id} in ${chosen}`)
    .returning();
}

/** Gives back what processes that are gone held. Only where no other process can be at work: the embedded store. */
export async function freeAll(database: Database): Promise<void> {
  await database.update(posts).set({ leaseOwner: null, leaseUntil: null });
}
