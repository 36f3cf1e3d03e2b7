import { sql } from 'drizzle-orm';
import type { Article } from '../../content/article.ts';
import { audit, revisions } from '../store/schema.ts';
import type { Database, Transaction } from '../store/store.ts';

/** What the desk's acts share: where they write, the time, and how the worker learns of it. */
export interface Office {
  readonly database: Database;
  readonly now: () => Date;
  /** A new post's id: 24 hex digits that nobody can guess. */
  readonly newId: () => string;
  /** Tells the worker that there is something to do. */
  readonly poke: () => void;
}

/** Until the transaction ends, nobody else publishes, corrects or retracts this article. */
export async function lockArticle(tx: Transaction, articleId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`article:${articleId}`}))`);
}

/** The like without waiting; false when somebody else does one of these now. */
export async function tryLockArticle(tx: Transaction, articleId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ got: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext(${`article:${articleId}`})) as got`,
  );
  return rows[0]?.got ?? false;
}

/** Keeps an article as it is now, for the posts that show it. */
export async function keepRevision(tx: Transaction, article: Article, now: Date): Promise<void> {
  const { id: articleId, revision } = article;
  await tx
    .insert(revisions)
    .values({ articleId, revision, article, recordedAt: now })
    .onConflictDoNothing();
}

type Entry = Omit<typeof audit.$inferInsert, 'id' | 'at'>;

/** Adds to the audit log, in the transaction of what it tells of. */
export async function note(tx: Transaction, at: Date, ...entries: readonly Entry[]): Promise<void> {
  for (let i = 0; i < entries.length; i += batch) {
    const some = entries.slice(i, i + batch);
    await tx.insert(audit).values(some.map((entry) => Object.assign({ at }, entry)));
  }
}

/** Parameters of a statement end at 65,535. */
const batch = 1_000;
