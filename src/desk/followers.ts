import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { follows, posts, retractions } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import type { Follow } from './desk.ts';

/** Of what followers are told. */
export interface Told {
  readonly article: Article;
  /** The only server that has it; all servers when left out. */
  readonly guildId?: string;
}

/**
 * Of each channel that is to be told of an article what it follows of the article's topics. Left out are channels that have,
 * or will have, a post of it, and servers that retracted it. With `lock` nobody follows or unfollows until the transaction ends.
 */
export async function followersOf(
  database: Database | Transaction,
  { article, guildId }: Told,
  { lock = false } = {},
): Promise<readonly (readonly Follow[])[]> {
  if (article.topics.length === 0) return [];
  const query = database
    .select()
    .from(follows)
    .where(
      and(
        inArray(follows.topic, article.topics),
        guildId === undefined ? undefined : eq(follows.guildId, guildId),
      ),
    )
    // Digests are locked in this order.
    .orderBy(asc(follows.guildId), asc(follows.channelId), asc(follows.id));
  const rows = await (lock ? query.for('share') : query);
  const retracted = await retractedIn(database, article);
  const having = await channelsWith(database, article);
  const byChannel = new Map<string, Follow[]>();
  for (const row of rows) {
    if (retracted.has(row.guildId) || having.has(row.channelId)) continue;
    byChannel.set(row.channelId, [...(byChannel.get(row.channelId) ?? []), row]);
  }
  return [...byChannel.values()];
}

async function retractedIn(database: Database | Transaction, { id }: Article) {
  const rows = await database.select().from(retractions).where(eq(retractions.articleId, id));
  return new Set(rows.map(({ guildId }) => guildId));
}

/** A post that failed counts: it can be tried again. So does the thread that a forum post opened. */
async function channelsWith(database: Database | Transaction, { id }: Article) {
  const rows = await database
    .select({ asked: posts.channelId, live: posts.liveChannelId })
    .from(posts)
    .where(and(eq(posts.articleId, id), eq(posts.desired, 'shown'), isNull(posts.repliesTo)));
  return new Set(rows.flatMap(({ asked, live }) => [asked, live]));
}
