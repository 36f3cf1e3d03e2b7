import type { Article } from '../../content/article.ts';
import { createSearch } from '../../content/search/create-search.ts';
import { build, timeOf } from './measure.ts';
import type { Built } from './measure.ts';
import { sampleArticles } from './sample-articles.ts';
import { percentile } from './statistics.ts';

export interface SearchFigures extends Built {
  readonly queries: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of reading through all bodies, one after the other. */
  readonly scanP99Ms: number;
}

/**
 * Builds a search over made-up articles, each with a translation if so wanted, and times queries of 1 to 4 words of either,
 * a fifth of them misspelt.
 */
export async function measureSearch(
  count: number,
  isTranslated = false,
  queries = 1000,
): Promise<SearchFigures> {
  const originals = sampleArticles(count, 250);
  const articles = isTranslated ? originals.concat(translationsOf(originals)) : originals;
  const { made: search, built } = await build(() => createSearch(articles));
  const typed = Array.from({ length: queries }, (_, i) => queryFrom(articles, i));
  for (const query of typed.slice(0, 300)) search.search(query);
  const times = typed.map((query) => timeOf(() => search.search(query)));
  const scans = typed.slice(0, 20).map((query) => timeOf(() => scan(articles, query)));
  return {
    ...built,
    queries,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    scanP99Ms: percentile(scans, 0.99),
  };
}

/** Other made-up words, and hardly any of them the same. */
function translationsOf(originals: readonly Article[]): Article[] {
  return sampleArticles(originals.length, 250, 2).map((translation) => ({
    ...translation,
    language: 'es',
    isTranslation: true,
    revision: `${translation.id}.es`,
  }));
}

function queryFrom(articles: readonly Article[], i: number): string {
  const article = articles[(i * 7919) % articles.length];
  const words = (article?.body ?? '').split(/\s+/).slice(i % 40, (i % 40) + 1 + (i % 4));
  return i % 5 === 0 ? misspelt(words.join(' ')) : words.join(' ');
}

/** Swaps two letters in the middle. */
function misspelt(text: string): string {
  const at = text.length >> 1;
  return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
}

function scan(articles: readonly Article[], query: string): Article[] {
  const words = query.toLowerCase().split(' ');
  return articles.filter(({ body }) => {
    const text = body.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
