import { hitFinder } from './hit-finder.ts';
import type { Asked, Hit } from './hit-finder.ts';
import { looseFold } from './loose-fold.ts';
import type { Ranker } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { similarWords } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** More words than this add nothing to a search, only work. */
const mostWords = 24;
const mostMeanings = 24;

/** Narrows a search; each filter left out lets everything through. */
export interface SearchFilter {
  readonly topic?: string;
  /** The publisher's name; case and accents do not matter. */
  readonly publisher?: string;
  /** From this moment on, in milliseconds since 1970 (`published`, else `added`). */
  readonly after?: number;
  /** Up to, but without, this moment. */
  readonly before?: number;
}

export interface SearchOptions extends SearchFilter {
  /** How many hits, 10 unless told. */
  readonly limit?: number;
  /** The reader's; where several versions of an article match equally well, theirs is shown. */
  readonly locale?: string;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How many articles match in all. */
  readonly total: number;
  /** Words that the library does not know, and the likeliest that was searched for instead. */
  readonly respelt: ReadonlyArray<{ readonly typed: string; readonly as: string }>;
}

/** Articles that match a query, and where. An empty query finds nothing. */
export function findArticles(
  index: SearchIndex,
  ranker: Ranker,
  query: string,
  { limit = 10, locale, ...filter }: SearchOptions = {},
): SearchResult {
  const asked = distinct([...wordsOf(query)].slice(0, mostWords)).map((word) => ({
    word,
    meanings: meaningsOf(index, word),
  }));
  if (asked.length === 0) return { hits: [], total: 0, respelt: [] };
  const words = asked.map(({ meanings }) => meanings);
  const { top, total } = ranker.rank(index, words, acceptor(index, filter), limit);
  const hitIn = hitFinder(index, asked, locale);
  const hits = top.flatMap(({ slot }) => hitIn(slot) ?? []);
  return { hits, total, respelt: respeltIn(asked) };
}

function meaningsOf(index: SearchIndex, word: Word): Meaning[] {
  const found = new Map<number, Meaning>();
  const add = (meaning: Meaning) => {
    if (meaning.trust > (found.get(meaning.term)?.trust ?? 0)) found.set(meaning.term, meaning);
  };
  for (const vocabulary of index.vocabularies) {
    const term = vocabulary.term(word);
    if (term !== undefined) add({ term, trust: 1, spelling: word.folded });
    if (word.pair && Array.from(word.folded).length === 1)
      vocabulary.holding(word.folded).forEach(add);
  }
  const known = [...found.keys()].reduce((sum, term) => sum + index.frequency(term), 0);
  // A word that the library has is taken at its word: “zones” is no slip for “ones”.
  if (known === 0 && !word.pair) {
    similarWords(index.vocabularies, word.folded).forEach(add);
  }
  const order = (a: Meaning, b: Meaning) =>
    b.trust - a.trust || index.frequency(b.term) - index.frequency(a.term);
  return [...found.values()].toSorted(order).slice(0, mostMeanings);
}

function acceptor(
  index: SearchIndex,
  { topic, publisher, after, before }: SearchFilter,
): (slot: number) => number | undefined {
  const wantedTopic = topic === undefined ? undefined : looseFold(topic);
  const wantedPublisher = publisher === undefined ? undefined : looseFold(publisher);
  return (slot) => {
    const article = index.versions(slot)?.original;
    if (article === undefined) return undefined;
    if (wantedTopic !== undefined && !article.topics.some((it) => looseFold(it) === wantedTopic))
      return undefined;
    if (wantedPublisher !== undefined && looseFold(article.publisher.name) !== wantedPublisher)
      return undefined;
    const date = index.date(slot);
    return date < (after ?? -Infinity) || date >= (before ?? Infinity) ? undefined : date;
  };
}

function respeltIn(asked: readonly Asked[]): Array<{ typed: string; as: string }> {
  return asked.flatMap(({ word, meanings }) => {
    const [best] = meanings;
    return best === undefined || best.trust === 1 ? [] : [{ typed: word.raw, as: best.spelling }];
  });
}

function distinct(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}
