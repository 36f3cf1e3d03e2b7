import { count, inArray } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import type { Library } from '../../content/library.ts';
import { announced } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';
import { lockArticle, type Office } from './office.ts';
import type { Post } from './post.ts';
import { tellFollowers } from './tell-followers.ts';

/** A few thousand ids in one statement are no trouble; parameters end at 65,535. */
const batch = 5_000;

/**
 * Tells the followers of its topics of each new article from a file, in all servers.
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
  return tellFollowers(tx, { article }, office);
}
