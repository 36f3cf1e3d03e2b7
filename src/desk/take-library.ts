import { and, desc, eq, isNull } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { Article } from '../../content/article.ts';
import type { Library } from '../../content/library.ts';
import { withCorrections } from '../../content/with-corrections.ts';
import { corrections, digestItems, posts, revisions } from '../store/schema.ts';
import type { Database } from '../store/store.ts';
import { announce } from './announce.ts';
import { changeIn } from './article-change.ts';
import { correct } from './correct.ts';
import { entryOf } from './editions.ts';
import { noteUnexplained } from './unexplained.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';
import { retract } from './retract.ts';

/** What a new state of the library has set in motion. */
export interface LibraryNews {
  readonly corrected: readonly Post[];
  readonly retracted: readonly Post[];
  /** Posted to the channels that follow a topic. */
  readonly announced: readonly Post[];
  /** Changed without an entry under `corrections`: their posts stay as they are, and moderators are to be told, once. */
  readonly unexplained: readonly { readonly guildId: string; readonly article: Article }[];
}

/**
 * Brings posts to what the articles' files say now: a new entry under `corrections` corrects every post, a retraction
 * retracts it, a new article goes to its followers. Digests follow like posts. To be called when the desk opens and after each change of the library;
 * several copies of the bot may do so at once.
 */
export async function takeLibrary(library: Library, office: Office): Promise<LibraryNews> {
  const news = {
    corrected: [] as Post[],
    retracted: [] as Post[],
    unexplained: [] as LibraryNews['unexplained'][number][],
  };
  const added = await addedCorrections(office.database);
  for (const shown of await shownArticles(office.database)) {
    const file = library.find(shown.articleId);
    if (!file) continue;
    const article = withCorrections(file, added(shown));
    const change = changeIn(article, await revisionOf(office.database, shown));
    if (change === 'retracted') {
      const reason = article.retraction?.reason ?? '';
      news.retracted.push(...(await retract(article.id, reason, { ...shown, by: 'desk' }, office)));
    } else if (change === 'explained') {
      news.corrected.push(...(await correct(article, { ...shown, by: 'desk' }, office)));
    } else if (
      change === 'unexplained' &&
      (await noteUnexplained(article, shown.guildId, office))
    ) {
      news.unexplained.push({ guildId: shown.guildId, article });
    }
  }
  return { ...news, announced: await announce(library, office) };
}

interface Shown {
  readonly guildId: string;
  readonly articleId: string;
  readonly revision: string;
}

/** Which revisions of which articles posts show, or will, and digests among their entries. */
async function shownArticles(database: Database): Promise<Shown[]> {
  const isShown = and(eq(posts.desired, 'shown'), eq(posts.liveRetracted, false));
  const { articleId, revision } = digestItems;
  const ofPosts = database
    .select({ guildId: posts.guildId, articleId: posts.articleId, revision: posts.desiredRevision })
    .from(posts)
    .where(and(isShown, isNull(posts.repliesTo)));
  const ofDigests = database
    .select({ guildId: posts.guildId, articleId, revision })
    .from(digestItems)
    .innerJoin(posts, eq(posts.id, digestItems.postId))
    .where(and(isShown, isNull(digestItems.retractedAt)));
  // Each once; a digest's own name is no article's.
  return union(ofPosts, ofDigests);
}

/** What servers' moderators have added, of which the files know nothing. */
async function addedCorrections(database: Database) {
  const rows = await database.select().from(corrections).orderBy(desc(corrections.id));
  return ({ guildId, articleId }: Shown) =>
    rows.filter((it) => it.guildId === guildId && it.articleId === articleId).map(entryOf);
}

async function revisionOf(database: Database, { articleId, revision }: Shown): Promise<Article> {
  const [found] = await database
    .select({ article: revisions.article })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.revision, revision)));
  if (!found) throw new Error(`There is no revision ${revision} of ${articleId}`);
  return found.article;
}
