import { createSearch } from '../../content/search/create-search.ts';
import type { Search } from '../../content/search/create-search.ts';
import { longestBlock, percentile, usedBytes } from './measure.ts';
import { sampleArticles } from './sample-articles.ts';

export interface SearchFigures {
  readonly articles: number;
  /** Until all articles can be found, in seconds. */
  readonly buildSeconds: number;
  /** Longest time that the build kept the event loop from anything else. */
  readonly longestBlockMs: number;
  /** Heap and array buffers more than with the articles alone. */
  readonly memoryMb: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Builds a search over made-up articles of 250 words and times queries of 1 to 4 words, a fifth of them misspelt. Start node with --expose-gc for a true memory figure. */
export async function measureSearch(count: number, queries = 1000): Promise<SearchFigures> {
  const articles = sampleArticles(count);
  const before = usedBytes();
  const start = performance.now();
  const search = createSearch(articles);
  const longestBlockMs = await longestBlock(search.ready);
  const buildSeconds = (performance.now() - start) / 1000;
  const memoryMb = (usedBytes() - before) / 2 ** 20;
  const times = timeQueries(search, queriesFrom(articles, queries));
  return {
    articles: count,
    buildSeconds,
    longestBlockMs,
    memoryMb,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}

function queriesFrom(articles: ReturnType<typeof sampleArticles>, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const article = articles[(i * 7919) % articles.length];
    const words = (article?.body ?? '').split(/\s+/).slice(i % 40, (i % 40) + 1 + (i % 4));
    return i % 5 === 0 ? misspelt(words.join(' ')) : words.join(' ');
  });
}

/** Swaps two letters in the middle. */
function misspelt(text: string): string {
  const at = text.length >> 1;
  return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
}

function timeQueries(search: Search, queries: readonly string[]): number[] {
  for (const query of queries.slice(0, 200)) search.search(query);
  return queries.map((query) => {
    const start = performance.now();
    search.search(query);
    return performance.now() - start;
  });
}
