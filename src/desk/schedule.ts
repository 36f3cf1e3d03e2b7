import { and, eq } from 'drizzle-orm';
import { posts } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import { isStuck } from '../views/desk/post-facts.ts';
import { DeskRefusal } from './desk.ts';
import type { By } from './desk.ts';
import { note } from './office.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import type { Change } from './record.ts';

/** Another time for a post that has not been sent. */
export function reschedule(postId: string, due: Date, by: By, office: Office): Promise<Post> {
  return change(postId, by, office, 'reschedule', (post) => {
    refuseSent(post);
    return { due, nextAt: due };
  });
}

/** No post after all. The row lock decides against a worker that is about to send: one of the two is first. */
export function cancel(postId: string, by: By, office: Office): Promise<Post> {
  return change(postId, by, office, 'cancel', (post) => {
    refuseSent(post);
    return { desired: 'cancelled', state: 'cancelled', nextAt: null };
  });
}

/** Tries again what failed, or what could not be found out. */
export function retry(postId: string, by: By, office: Office): Promise<Post> {
  return change(postId, by, office, 'retry', (post, now) => {
    if (!isStuck(post)) {
      throw new DeskRefusal('nothing-to-retry', 'Nothing about this post has failed.');
    }
    const again = { reason: null, attempts: 0, nextAt: now };
    if (post.state === 'unknown') return again;
    // It stands without its picture: with another edit it may get it.
    if (post.state === 'live') return { ...again, liveRevision: null };
    // The message is gone, so trying again means posting it again.
    if (post.reason === 'message-gone') return { ...again, ...neverSent };
    return { ...again, state: post.messageId === null ? 'planned' : 'live' };
  });
}

const neverSent = {
  state: 'planned',
  messageId: null,
  liveChannelId: null,
  liveRevision: null,
  livePicture: null,
  liveAt: null,
  crosspostedAt: null,
} as const;

function refuseSent({ state, sends, desired }: Post): void {
  if (desired === 'cancelled') {
    throw new DeskRefusal('discarded', 'This post was cancelled already.');
  }
  if (desired === 'retracted') {
    throw new DeskRefusal('retracted', 'This article was retracted, so it is not posted.');
  }
  if (state === 'planned' && sends === 0) return;
  throw new DeskRefusal(
    'too-late',
    'This post is being sent or stands already: it can only be retracted now.',
  );
}

async function change(
  postId: string,
  { guildId, by }: By,
  office: Office,
  action: string,
  decided: (post: Post, now: Date) => Change,
): Promise<Post> {
  const now = office.now();
  const post = await office.database.transaction(async (tx) => {
    const before = await locked(tx, postId, guildId);
    const changes = decided(before, now);
    const [after] = await tx.update(posts).set(changes).where(eq(posts.id, postId)).returning();
    const { articleId } = before;
    const [was, is] = [pick(before, changes), pick(changes, changes)];
    await note(tx, now, {
      guildId,
      actorId: by,
      action,
      articleId,
      postId,
      before: was,
      after: is,
    });
    return after ?? before;
  });
  office.poke();
  return post;
}

async function locked(tx: Transaction, postId: string, guildId: string): Promise<Post> {
  const [post] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.guildId, guildId)))
    .for('update');
  if (!post) throw new DeskRefusal('no-such-post', 'There is no such post in this server.');
  return post;
}

function pick(from: Change, keys: Change): Record<string, unknown> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, Reflect.get(from, key)]));
}
