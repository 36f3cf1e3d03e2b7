import { and, eq, gt, ne } from 'drizzle-orm';
import { posts } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import { digestId } from '../../views/digest-id.ts';
import type { By } from '../desk.ts';
import { note } from '../office.ts';
import type { Post } from '../post.ts';
import { isWaiting, lockDigests } from './digest-rows.ts';
import type { Hours } from './slots.ts';

/** Moves what waits in a server to the hour that it has chosen by now; what is due already stays. */
export async function moveDigests(tx: Transaction, hours: Hours, by: By, now: Date): Promise<void> {
  const ahead = and(eq(posts.guildId, by.guildId), isWaiting, gt(posts.due, now));
  for (const post of await lockDigests(tx, ahead)) await move(tx, post, hours, by, now);
}

async function move(
  tx: Transaction,
  post: Post,
  hours: Hours,
  { guildId, by }: By,
  now: Date,
): Promise<void> {
  const { articleId, due } = await freeSlot(tx, post, hours, now);
  if (due.getTime() === post.due.getTime()) return;
  const change = { articleId, requestKey: articleId, due, nextAt: due };
  await tx.update(posts).set(change).where(eq(posts.id, post.id));
  const about = { guildId, actorId: by, action: 'reschedule', articleId, postId: post.id };
  await note(tx, now, { ...about, before: { due: post.due }, after: { due } });
}

/** The next day of which the channel has no other digest, sent or not. */
async function freeSlot(
  tx: Transaction,
  { id, channelId }: Post,
  hours: Hours,
  now: Date,
): Promise<{ readonly articleId: string; readonly due: Date }> {
  const { slotsAfter } = await import('./slots.ts');
  const slots = slotsAfter(now, hours);
  for (;;) {
    const { day, due } = slots.next().value;
    const articleId = digestId({ channelId, day });
    const others = and(eq(posts.requestKey, articleId), ne(posts.id, id));
    if ((await tx.$count(posts, others)) === 0) return { articleId, due };
  }
}
