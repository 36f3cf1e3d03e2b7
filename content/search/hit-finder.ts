import type { Article } from '../article.ts';
import { inLanguage } from '../in-language.ts';
import type { Versions } from '../versions.ts';
import type { SearchIndex } from './search-index.ts';
import { bestPassage, snippetOf, type Passage, type Snippet } from './snippet.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

export interface Hit extends Snippet {
  /** In the version, perhaps a translation, that matches best. */
  readonly article: Article;
}

/** A word of a query, and all that it may mean. */
export interface Asked {
  readonly word: Word;
  readonly meanings: readonly Meaning[];
}

type Gains = ReadonlyMap<number, number>;

/**
 * Finds the passage of an article to show for a query: the best of all versions. Of equals, that in the language of most of
 * the words; then the reader's.
 */
export function hitFinder(
  index: SearchIndex,
  asked: readonly Asked[],
  locale: string | undefined,
): (slot: number) => Hit | undefined {
  const gains = gainsOf(index, asked);
  return (slot) => {
    const versions = index.versions(slot);
    if (!versions) return undefined;
    const texts = inOrder(versions, locale).map((article) => {
      const vocabulary = index.vocabulary(article.language);
      return { article, vocabulary, promise: promiseOf(vocabulary, asked, gains) };
    });
    return bestOf(texts, gains);
  };
}

interface Text {
  readonly article: Article;
  readonly vocabulary: Vocabulary;
  /** What it can gain at most. */
  readonly promise: number;
}

/** Texts that cannot gain more than was found are not read. */
function bestOf(texts: readonly Text[], gains: Gains): Hit | undefined {
  let best: { article: Article; passage: Passage } | undefined;
  for (const { article, vocabulary, promise } of texts.toSorted((a, b) => b.promise - a.promise)) {
    if (best && promise <= best.passage.gain) break;
    const weigh = (word: Word) => gains.get(vocabulary.learnt(word.folded) ?? -1) ?? 0;
    const passage = bestPassage(article, weigh, promise);
    if (!best || passage.gain > best.passage.gain) best = { article, passage };
  }
  return best && { article: best.article, ...snippetOf(best.passage) };
}

/** The reader's version first, then the original. */
function inOrder(
  { original, translations }: Versions,
  locale: string | undefined,
): readonly Article[] {
  const theirs = locale === undefined ? original : inLanguage(original, translations, locale);
  return [...new Set([theirs, original, ...translations])];
}

function gainsOf(index: SearchIndex, asked: readonly Asked[]): Gains {
  const gains = new Map<number, number>();
  for (const { meanings } of asked) {
    for (const { term, trust } of meanings) gains.set(term, trust * tellingness(index, term));
  }
  return gains;
}

/** What a text of a language can gain, each word once, as far as the words that stand in that language tell. */
function promiseOf(vocabulary: Vocabulary, asked: readonly Asked[], gains: Gains): number {
  const most = ({ meanings }: Asked) =>
    meanings.reduce((best, { term }) => {
      return vocabulary.has(term) ? Math.max(best, gains.get(term) ?? 0) : best;
    }, 0);
  return asked.reduce((sum, it) => sum + most(it), 0);
}

/** Rare words first: a snippet is to show what sets the article apart. */
function tellingness(index: SearchIndex, term: number): number {
  return Math.log(1 + index.slots / (index.frequency(term) + 1));
}
