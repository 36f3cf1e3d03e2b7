import { and, eq } from 'drizzle-orm';
import type { Article } from '../../../content/article.ts';
import { digestItems, guilds, posts } from '../../store/schema.ts';
import type { Transaction } from '../../store/store.ts';
import { digestId } from '../../views/digest-id.ts';
import type { Follow } from '../desk.ts';
import { defaultSettings } from '../guild.ts';
import { keepRevision, note } from '../office.ts';
import type { Office } from '../office.ts';
import type { Post } from '../post.ts';
import { newPost } from '../publish.ts';
import { isIn, isWaiting, lockDigests } from './digest-rows.ts';
import type { Place } from './digest-rows.ts';
import { settleDigest } from './settle-digest.ts';
import type { Hours, Slot } from './slots.ts';

/**
 * Puts a new article into the next digest of a channel, for the sake of what it has `followed`; the first article makes the
 * digest. `seen` gives the article as a server sees it. To be called once for an article and a channel, under the locks of both.
 */
export async function putIntoDigest(
  tx: Transaction,
  seen: (guildId: string) => Article,
  followed: readonly Follow[],
  office: Pick<Office, 'newId' | 'now'>,
): Promise<void> {
  const [first] = followed;
  if (!first) return;
  const { guildId, channelId } = first;
  const now = office.now();
  const article = seen(guildId);
  await keepRevision(tx, article, now);
  const post = await nextDigest(tx, first, await lockHours(tx, guildId), office);
  const { id: articleId, revision } = article;
  const topics = followed.map(({ topic }) => topic);
  await tx.insert(digestItems).values({ postId: post.id, articleId, revision, topics });
  await settleDigest(tx, post, now);
  const about = { guildId, actorId: 'desk', action: 'digest', articleId, postId: post.id };
  await note(tx, now, { ...about, after: { revision, channelId, due: post.due } });
}

/** Nobody changes them until the transaction ends. */
async function lockHours(tx: Transaction, guildId: string): Promise<Hours> {
  const [row] = await tx.select().from(guilds).where(eq(guilds.id, guildId)).for('share');
  return row ?? defaultSettings;
}

/** The digest that waits in the channel, or a new one on the next day that has none yet. */
async function nextDigest(
  tx: Transaction,
  follow: Follow,
  hours: Hours,
  office: Pick<Office, 'newId' | 'now'>,
): Promise<Post> {
  // Loaded only now: its calendar arithmetic would cost every desk 4 MB.
  const { slotsAfter } = await import('./slots.ts');
  const slots = slotsAfter(office.now(), hours);
  for (;;) {
    const waiting = await waitingIn(tx, follow);
    const post = waiting ?? (await makeDigest(tx, follow, slots.next().value, office));
    if (post) return post;
    // That day has one. It was sent or called off, or another copy of the bot made it at this moment: then it is seen now.
  }
}

async function waitingIn(tx: Transaction, place: Place): Promise<Post | undefined> {
  const [first] = await lockDigests(tx, and(isIn(place), isWaiting));
  return first;
}

async function makeDigest(
  tx: Transaction,
  { guildId, channelId, target }: Follow,
  { day, due }: Slot,
  { newId, now }: Pick<Office, 'newId' | 'now'>,
): Promise<Post | undefined> {
  const id = digestId({ channelId, day });
  const asked = { key: id, guildId, channelId, target, due, by: 'desk' };
  const [made] = await tx
    .insert(posts)
    // What it shows is settled with its first article.
    .values(newPost({ ...asked, article: { id, revision: '' } }, newId(), now()))
    .onConflictDoNothing({ target: posts.requestKey })
    .returning();
  return made;
}
