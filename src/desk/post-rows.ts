import { isDeepStrictEqual } from 'node:util';
import { eq, inArray, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { audit, posts } from '../store/schema.ts';
import type { Transaction } from '../store/store.ts';
import type { Post } from './post.ts';
import type { Change } from './record.ts';

/** What gives a post back to whichever worker comes next. */
export const released = { leaseOwner: null, leaseUntil: null } as const;

/** A post whose row is locked, and what of it changes. */
export interface Changing {
  readonly post: Post;
  readonly change: Change;
}

/** The rows of posts as they are now, locked; but not of those that somebody is changing: no worker waits for anybody. */
export async function lockFree(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ readonly free: ReadonlyMap<string, Post>; readonly busy: ReadonlySet<string> }> {
  const which = inArray(posts.id, [...ids]);
  const rows = await tx.select().from(posts).where(which).for('update', { skipLocked: true });
  const free = new Map(rows.map((row) => [row.id, row]));
  if (free.size === ids.length) return { free, busy: new Set() };
  const there = await tx.select({ id: posts.id }).from(posts).where(which);
  return { free, busy: new Set(there.map(({ id }) => id).filter((id) => !free.has(id))) };
}

/** Rows as they are now, locked until the transaction ends; always in one order, so that no two wait for each other. */
export function lockRows(tx: Transaction, which: SQL | undefined): Promise<Post[]> {
  return tx.select().from(posts).where(which).orderBy(posts.id).for('update');
}

/** Writes changes, in one statement however many there are, and gives the posts as they are then. */
export async function writeRows(tx: Transaction, changing: readonly Changing[]): Promise<Post[]> {
  const after = changing.map(({ post, change }) => ({ ...post, ...change }));
  const keys = [...new Set(changing.flatMap(({ change }) => keysOf(change)))];
  if (keys.length === 0) return after;
  // Of the other rows the same columns are written as they are: the rows are locked.
  const rows = after.map((post) =>
    Object.fromEntries([...keys, 'id' as const].map((key) => [posts[key].name, post[key]])),
  );
  const sets = keys.map((key) => {
    const column = sql.identifier(posts[key].name);
    return sql`${column} = changed.${column}`;
  });
  await tx.execute(sql`
    update ${posts} set ${sql.join(sets, sql`, `)}
    from jsonb_populate_recordset(null::${posts}, ${JSON.stringify(rows)}::jsonb) as changed
    where ${eq(posts.id, sql`changed.id`)}`);
  return after;
}

/** A change has no keys but a post's. */
const keysOf = (change: Change) => Object.keys(change) as (keyof Post)[];

/** What became of posts by themselves goes into the audit log, beside what people did. */
export async function noteChanges(
  tx: Transaction,
  changing: readonly Changing[],
  at: Date,
): Promise<void> {
  const entries = changing.flatMap((one) => entryOf(one, at) ?? []);
  if (entries.length > 0) await tx.insert(audit).values(entries);
}

function entryOf({ post, change }: Changing, at: Date): typeof audit.$inferInsert | undefined {
  const keys = told.filter((key) => key in change && !isDeepStrictEqual(change[key], post[key]));
  if (keys.length === 0) return undefined;
  const { guildId, articleId, id: postId } = post;
  const before = Object.fromEntries(keys.map((key) => [key, post[key]]));
  const after = Object.fromEntries(keys.map((key) => [key, change[key]]));
  return { guildId, articleId, postId, before, after, at, actorId: 'desk', action: 'reconcile' };
}

const told = [
  'messageId',
  'liveRevision',
  'livePicture',
  'liveRetracted',
  'crosspostedAt',
] as const;
