import type { Article } from '../article.ts';
import { gatherVersions, type Versions } from '../versions.ts';
import { findArticles } from './find-articles.ts';
import type { SearchOptions, SearchResult } from './find-articles.ts';
import { followLibrary } from './follow-library.ts';
import type { SliceOptions } from './in-slices.ts';
import { Ranker } from './rank.ts';
import { SearchIndex } from './search-index.ts';
import { loadStemmer, primaryLanguage } from './stemmers.ts';
import type { Stemmer } from './stemmers.ts';

/** Full-text search over a library and its translations; `update` it whenever the library changes. */
export interface Search {
  /** Hits so far: while the index is being built, over the articles that are in it. Never waits. */
  search(query: string, options?: SearchOptions): SearchResult;
  /**
   * Takes in what changed, in the background. A later call supersedes one under way.
   * Resolves when the index is up to date, or superseded.
   */
  update(articles: readonly Article[]): Promise<void>;
  /** Resolves when the articles given at the start are in. */
  readonly ready: Promise<void>;
  /** Articles that can be found now. */
  readonly size: number;
}

/** Starts to index articles, translations among them, in the background. Only published ones can be found. */
export function createSearch(articles: readonly Article[], slices: SliceOptions = {}): Search {
  const stemmers = new Map<string, Stemmer>();
  const ranker = new Ranker();
  const followed = followLibrary(
    () => new SearchIndex(stemmers),
    slices,
    (all) => loadStemmers(all, stemmers),
  );
  const update = (all: readonly Article[]) =>
    followed.update(gatherVersions(all.filter(({ status }) => status === 'published')));
  return {
    search: (query, options) => findArticles(followed.index, ranker, query, options),
    update,
    ready: update(articles),
    get size() {
      return followed.index.size;
    },
  };
}

async function loadStemmers(
  all: readonly Versions[],
  stemmers: Map<string, Stemmer>,
): Promise<void> {
  const articles = all.flatMap(({ original, translations }) => [original, ...translations]);
  const languages = new Set(articles.map(({ language }) => primaryLanguage(language)));
  for (const language of languages) {
    if (!stemmers.has(language)) stemmers.set(language, await loadStemmer(language));
  }
}
