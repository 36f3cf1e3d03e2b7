import { indexWords, queryWords } from './search-words.ts';
import { wordsNearPrefix, wordsWithPrefix, type Range } from './sorted-words.ts';

/** A longer text is no search any more; what is beyond is not looked at. */
const queryLength = 100;

/** With fewer letters, one typo away is nearly everything. */
const lettersForTypo = 3;

/** Finds texts by the beginnings of their words. */
export interface SuggestIndex {
  /**
   * The ordinals of the first `limit` texts in which every word of the query begins some word; where there is
   * none, the same with one typo allowed in each word of three letters or more. All texts for an empty query.
   */
  find(query: string, limit: number): number[];
}

/** The sorted words of all texts, and for each word the texts (ascending) that have it. */
interface Postings {
  readonly words: readonly string[];
  /** The texts of word w are `texts[starts[w]]` up to `texts[starts[w + 1]]`. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
}

/** Builds an index over texts; their order is the order of results. */
export function createSuggestIndex(texts: readonly string[]): SuggestIndex {
  const postings = buildPostings(texts);
  const everything = { length: texts.length, postings, found: bitSet(texts), other: bitSet(texts) };
  return {
    find(query, limit) {
      const words = queryWords(query.slice(0, queryLength));
      if (words.length === 0)
        return Array.from({ length: Math.min(limit, texts.length) }, (_, it) => it);
      const exact = words.map((word) => [wordsWithPrefix(postings.words, word)]);
      const found = intersect(everything, exact, limit);
      if (found.length > 0) return found;
      const near = words.map((word, index) =>
        word.length < lettersForTypo ? (exact[index] ?? []) : wordsNearPrefix(postings.words, word),
      );
      return intersect(everything, near, limit);
    },
  };
}

/** One bit a text; two of them are kept for all queries, which run one after the other. */
function bitSet(texts: readonly string[]): Uint32Array {
  return new Uint32Array(Math.ceil(texts.length / 32));
}

interface Searchable {
  readonly postings: Postings;
  readonly found: Uint32Array;
  readonly other: Uint32Array;
}

/** The first texts that have a word in each of the groups of ranges. */
function intersect(
  { postings, found, other }: Searchable,
  groups: Range[][],
  limit: number,
): number[] {
  const sized = groups.map((ranges) => ({ ranges, size: sizeOf(postings, ranges) }));
  const [rarest, ...others] = sized.toSorted((a, b) => a.size - b.size);
  if (!rarest || rarest.size === 0) return [];
  mark(postings, rarest.ranges, found);
  for (const { ranges } of others) {
    mark(postings, ranges, other);
    for (let cell = 0; cell < found.length; cell++)
      found[cell] = (found[cell] ?? 0) & (other[cell] ?? 0);
  }
  return firstOf(found, limit);
}

function sizeOf({ starts }: Postings, ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + (starts[to] ?? 0) - (starts[from] ?? 0), 0);
}

function mark({ starts, texts }: Postings, ranges: readonly Range[], bits: Uint32Array): void {
  bits.fill(0);
  for (const { from, to } of ranges) {
    const end = starts[to] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at++) {
      const text = texts[at] ?? 0;
      bits[text >>> 5] = (bits[text >>> 5] ?? 0) | (1 << (text & 31));
    }
  }
}

/** The positions of the first `limit` bits that are set. */
function firstOf(bits: Uint32Array, limit: number): number[] {
  const positions: number[] = [];
  for (let cell = 0; cell < bits.length; cell++) {
    for (let left = bits[cell] ?? 0; left !== 0; left &= left - 1) {
      if (positions.length === limit) return positions;
      positions.push(cell * 32 + 31 - Math.clz32(left & -left));
    }
  }
  return positions;
}

function buildPostings(texts: readonly string[]): Postings {
  const { pairs, count, vocabulary } = collectWords(texts);
  const words = [...vocabulary.keys()].toSorted();
  const rank = new Uint32Array(words.length);
  for (const [position, word] of words.entries()) rank[vocabulary.get(word) ?? 0] = position;
  const starts = new Uint32Array(words.length + 1);
  for (let pair = 0; pair < count; pair++) {
    const next = (rank[pairs[pair * 2] ?? 0] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let word = 0; word < words.length; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const ordered = new Uint32Array(count);
  const cursor = starts.slice();
  for (let pair = 0; pair < count; pair++) {
    const word = rank[pairs[pair * 2] ?? 0] ?? 0;
    const at = cursor[word] ?? 0;
    ordered[at] = pairs[pair * 2 + 1] ?? 0;
    cursor[word] = at + 1;
  }
  return { words, starts, texts: ordered };
}

/** Numbers the words as they come, and lists (word, text) pairs, each once, by text. */
function collectWords(texts: readonly string[]): {
  pairs: Uint32Array;
  count: number;
  vocabulary: Map<string, number>;
} {
  const vocabulary = new Map<string, number>();
  let pairs = new Uint32Array(1024);
  let count = 0;
  for (const [text, content] of texts.entries()) {
    for (const word of new Set(indexWords(content))) {
      const known = vocabulary.get(word);
      const number = known ?? vocabulary.size;
      if (known === undefined) vocabulary.set(word, number);
      if (count * 2 === pairs.length) pairs = grow(pairs);
      pairs[count * 2] = number;
      pairs[count * 2 + 1] = text;
      count++;
    }
  }
  return { pairs, count, vocabulary };
}

function grow(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
