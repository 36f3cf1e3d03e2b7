import { asc, count, eq, inArray } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import type { Library } from '../../content/library.ts';
import { announced, follows, retractions } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import type { Follow, PublishRequest } from './desk.ts';
import { putIntoDigest } from './digest/put-into-digest.ts';
import { lockArticle, type Office } from './office.ts';
import type { Post } from './post.ts';
import { addPosts } from './publish.ts';
import { seenBy } from './seen-by.ts';

/** A few thousand ids in one statement are no trouble; parameters end at 65,535. */
const batch = 5_000;

/**
 * Makes a post of each new article in each channel that follows one of its topics, or puts it into the channel's next digest
 * where none of them is followed otherwise.
 * What is in the library when the first copy of the bot asks is not new. An article is told of once, whatever happens: its row, the
 * posts and what goes into digests are one transaction.
 */
export async function announce(library: Library, office: Office): Promise<readonly Post[]> {
  const articles = library.newest();
  if (await isFirstTime(office.database)) {
    await office.database.transaction((tx) => markAll(tx, articles, office.now()));
    return [];
  }
  const made: Post[] = [];
  for (const article of await unknownOf(office.database, articles)) {
    made.push(...(await office.database.transaction((tx) => announceOne(tx, article, office))));
  }
  if (made.length > 0) office.poke();
  return made;
}

async function isFirstTime(database: Database): Promise<boolean> {
  const [known] = await database.select({ n: count() }).from(announced);
  return known?.n === 0;
}

async function markAll(tx: Transaction, articles: readonly Article[], at: Date): Promise<void> {
  for (let i = 0; i < articles.length; i += batch) {
    const rows = articles.slice(i, i + batch).map(({ id }) => ({ articleId: id, at }));
    await tx.insert(announced).values(rows).onConflictDoNothing();
  }
}

async function unknownOf(database: Database, articles: readonly Article[]): Promise<Article[]> {
  const known = new Set<string>();
  for (let i = 0; i < articles.length; i += batch) {
    const ids = articles.slice(i, i + batch).map(({ id }) => id);
    const rows = await database
      .select({ id: announced.articleId })
      .from(announced)
      .where(inArray(announced.articleId, ids));
    for (const { id } of rows) known.add(id);
  }
  // Oldest first: that is the order in which channels are to show them.
  return articles.filter(({ id }) => !known.has(id)).toReversed();
}

async function announceOne(tx: Transaction, article: Article, office: Office): Promise<Post[]> {
  const first = await tx
    .insert(announced)
    .values({ articleId: article.id, at: office.now() })
    .onConflictDoNothing()
    .returning();
  // Another copy of the bot was faster.
  if (first.length === 0) return [];
  await lockArticle(tx, article.id);
  const seen = await seenBy(tx, article);
  const requests: PublishRequest[] = [];
  for (const followed of await followersOf(tx, article)) {
    const atOnce = followed.filter(({ digest }) => !digest);
    const [follow] = atOnce;
    if (follow) requests.push(requestFor(follow, atOnce, seen(follow.guildId)));
    else await putIntoDigest(tx, seen, followed, office);
  }
  return addPosts(tx, requests, office);
}

/** Of each channel what it follows of the article's topics. Nobody follows or unfollows until the transaction ends. */
async function followersOf(tx: Transaction, { id, topics }: Article): Promise<Follow[][]> {
  if (topics.length === 0) return [];
  const rows = await tx
    .select()
    .from(follows)
    .where(inArray(follows.topic, topics))
    // Digests are locked in this order.
    .orderBy(asc(follows.guildId), asc(follows.channelId), asc(follows.id))
    .for('share');
  const refused = await tx.select().from(retractions).where(eq(retractions.articleId, id));
  const retractedIn = new Set(refused.map(({ guildId }) => guildId));
  const byChannel = new Map<string, Follow[]>();
  for (const row of rows.filter(({ guildId }) => !retractedIn.has(guildId))) {
    byChannel.set(row.channelId, [...(byChannel.get(row.channelId) ?? []), row]);
  }
  return [...byChannel.values()];
}

/** The first role that is named is pinged. */
function requestFor(
  { guildId, channelId, target }: Follow,
  followed: readonly Follow[],
  article: Article,
) {
  const roleId = followed.find((it) => it.roleId !== null)?.roleId;
  return {
    key: `follow:${channelId}:${article.id}`,
    guildId,
    channelId,
    target,
    article,
    by: 'desk',
    ...(roleId != null && { roleId }),
  };
}
