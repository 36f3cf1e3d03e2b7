import type { Article } from '../article.ts';
import { inSlices } from './in-slices.ts';
import type { SliceOptions } from './in-slices.ts';

/** An index of articles that grows by appending; a removed article leaves an empty slot. */
export interface ArticleIndex {
  /** Ids of the articles that can be found. */
  readonly ids: Iterable<string>;
  /** How many can be found. */
  readonly size: number;
  /** Slots taken, those of removed articles included. */
  readonly slots: number;
  /** Adds an article, or replaces the one with its id if anything in it has changed. */
  put(article: Article): void;
  remove(id: string): void;
}

/** An index that is kept up to date with a library, in the background. */
export interface Followed<Index> {
  /** The index of the moment; ask anew for each use. */
  readonly index: Index;
  /**
   * Takes in what changed. A later call supersedes one under way.
   * Resolves when the index is up to date, or superseded.
   */
  update(articles: readonly Article[]): Promise<void>;
}

/**
 * Keeps an index up to date. `make` makes an empty one: at the start, and whenever so much was removed that a new one
 * is better. `prepare` runs before each update.
 */
export function followLibrary<Index extends ArticleIndex>(
  make: () => Index,
  slices: SliceOptions,
  prepare: (articles: readonly Article[]) => Promise<void> = async () => {},
): Followed<Index> {
  let index = make();
  let running = Promise.resolve();
  let superseded = new AbortController();

  const run = async (articles: readonly Article[], signal: AbortSignal) => {
    await prepare(articles);
    const options = { ...slices, signal };
    if (!(await bringUpToDate(index, articles, options)) || !isHollow(index)) return;
    const fresh = make();
    if (await bringUpToDate(fresh, articles, options)) index = fresh;
  };

  return {
    get index() {
      return index;
    },
    update(articles) {
      superseded.abort();
      superseded = new AbortController();
      const { signal } = superseded;
      running = running.catch(() => undefined).then(() => run(articles, signal));
      return running;
    },
  };
}

/** Returns whether it came to the end. */
async function bringUpToDate(
  index: ArticleIndex,
  articles: readonly Article[],
  options: SliceOptions,
): Promise<boolean> {
  const gone = new Set(index.ids);
  const put = (article: Article) => {
    gone.delete(article.id);
    index.put(article);
  };
  if (!(await inSlices(articles, put, options))) return false;
  return inSlices(gone, (id) => index.remove(id), options);
}

/** Whether removed articles take up so much of an index that a new one is worth the work. */
function isHollow(index: ArticleIndex): boolean {
  return index.slots > 2 * index.size + 1000;
}
