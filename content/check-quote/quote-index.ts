import type { Article } from '../article.ts';
import type { Versions } from '../versions.ts';
import type { ItemIndex } from '../search/follow-library.ts';
import { Postings } from '../search/postings.ts';
import { partsOf } from './parts.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Pairs of words share 2^20 lists; that two pairs meet in one list only costs a look at a wrong paragraph. */
const hashBits = 20;
/** Paragraphs to read for one quote's pairs: the rarest pairs come first, and tell the most. */
const mostRead = 60_000;

/** A part of an article, or of a translation, that may hold a quote. */
export interface Candidate {
  readonly article: Article;
  readonly part: number;
  /** How much of the quote's pairs it holds, the rare ones counting more. */
  readonly votes: number;
}

/**
 * Finds the paragraphs in which pairs of neighbouring words of a quote stand. Grows by appending; a removed article
 * leaves empty slots: one for itself and one for each translation.
 */
export class QuoteIndex implements ItemIndex<Versions> {
  readonly #pairs = new Postings();
  readonly #slots: Array<Article | undefined> = [];
  /** Where the slots of an article and its translations begin, which follow one another. */
  readonly #placeOf = new Map<string, { first: number; versions: Versions }>();
  #size = 0;
  /** Of each part of all articles: the slot of its article, and its number therein. */
  readonly #partSlots: number[] = [];
  readonly #partNumbers: number[] = [];
  readonly #read = new Uint32Array(mostRead);

  get ids(): Iterable<string> {
    return this.#placeOf.keys();
  }

  /** Articles and translations that can be found. */
  get size(): number {
    return this.#size;
  }

  get slots(): number {
    return this.#slots.length;
  }

  put(versions: Versions): void {
    const place = this.#placeOf.get(versions.id);
    if (place?.versions.revision === versions.revision) {
      this.#placeOf.set(versions.id, { first: place.first, versions });
      for (const [i, article] of textsOf(versions).entries())
        this.#slots[place.first + i] = article;
      return;
    }
    this.remove(versions.id);
    this.#placeOf.set(versions.id, { first: this.#slots.length, versions });
    for (const article of textsOf(versions)) this.#append(article);
  }

  remove(id: string): void {
    const place = this.#placeOf.get(id);
    if (place === undefined) return;
    const { length } = textsOf(place.versions);
    this.#slots.fill(undefined, place.first, place.first + length);
    this.#size -= length;
    this.#placeOf.delete(id);
  }

  /** The parts that share the most pairs with a quote, best first. */
  candidates(quote: readonly Token[], limit: number): Candidate[] {
    const votes = new Map<number, number>();
    let left = mostRead;
    for (const pair of this.#rarestFirst(quote)) {
      const target = this.#read.subarray(0, left);
      const count = this.#pairs.read(pair, target);
      const weight = Math.log(1 + this.#partSlots.length / (this.#pairs.count(pair) + 1));
      for (const part of target.subarray(0, count)) {
        votes.set(part, (votes.get(part) ?? 0) + weight);
      }
      left -= count;
      if (left <= 0) break;
    }
    return best(votes, limit).flatMap(([part, sum]) => this.#candidate(part, sum));
  }

  #rarestFirst(quote: readonly Token[]): number[] {
    return [...pairsOf(quote)]
      .filter((pair) => this.#pairs.count(pair) > 0)
      .toSorted((a, b) => this.#pairs.count(a) - this.#pairs.count(b));
  }

  #candidate(part: number, votes: number): Candidate[] {
    const article = this.#slots[this.#partSlots[part] ?? -1];
    return article === undefined ? [] : [{ article, part: this.#partNumbers[part] ?? 0, votes }];
  }

  #append(article: Article): void {
    const slot = this.#slots.push(article) - 1;
    this.#size++;
    for (const [number, text] of partsOf(article).entries()) {
      const part = this.#partSlots.push(slot) - 1;
      this.#partNumbers.push(number);
      for (const pair of pairsOf(tokensOf(text))) this.#pairs.add(pair, part);
    }
  }
}

function textsOf({ original, translations }: Versions): Article[] {
  return [original, ...translations];
}

/** The lists of all pairs of neighbouring words, marks between them left out. */
function pairsOf(tokens: readonly Token[]): Set<number> {
  const pairs = new Set<number>();
  let last: number | undefined;
  for (const { kind, key } of tokens) {
    if (kind === 'mark') continue;
    const current = kind === 'ellipsis' ? undefined : hash(key);
    if (last !== undefined && current !== undefined) pairs.add(joinHashes(last, current));
    last = current;
  }
  return pairs;
}

/** The entries with the highest votes, highest first, without sorting all of them. */
function best(votes: ReadonlyMap<number, number>, limit: number): Array<[number, number]> {
  const top: Array<[number, number]> = [];
  for (const [part, sum] of votes) {
    if (top.length === limit && sum <= (top.at(-1)?.[1] ?? 0)) continue;
    let at = top.length;
    while (at > 0 && sum > (top[at - 1]?.[1] ?? 0)) at--;
    top.splice(at, 0, [part, sum]);
    if (top.length > limit) top.pop();
  }
  return top;
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
}

function joinHashes(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> (32 - hashBits);
}
