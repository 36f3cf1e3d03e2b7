import type { Article } from '../article.ts';
import { timeOf } from '../create-library.ts';
import type { Versions } from '../versions.ts';
import type { ItemIndex } from './follow-library.ts';
import { plainText } from './plain-text.ts';
import { Postings } from './postings.ts';
import { primaryLanguage } from './stemmers.ts';
import type { Stemmer } from './stemmers.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** How much a word counts by where it stands: a headline says what an article is about, a body mentions much. */
const weights = { headline: 6, speakers: 4, topics: 4, dek: 3, summary: 2, body: 1 };
/** A posting is a slot (24 bits: 16 million articles) and the weight of the word there (8 bits). */
const weightBits = 8;
const heaviest = 255;

/**
 * Which article holds which word, how heavily. Grows by appending; a removed article leaves an empty slot. An article and
 * its translations share one slot, so that each article is found once, by the version that matches best.
 */
export class SearchIndex implements ItemIndex<Versions> {
  readonly #postings = new Postings();
  readonly #terms = new Map<string, number>();
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly #stemmers: ReadonlyMap<string, Stemmer>;
  readonly #slots: Array<Versions | undefined> = [];
  readonly #slotOf = new Map<string, number>();
  readonly #lengths: number[] = [];
  readonly #dates: number[] = [];
  #totalLength = 0;

  /** `stemmers` by primary language; a language without one is indexed by whole words. */
  constructor(stemmers: ReadonlyMap<string, Stemmer>) {
    this.#stemmers = stemmers;
  }

  /** Articles that can be found. */
  get size(): number {
    return this.#slotOf.size;
  }

  /** Slots, those of removed articles included. */
  get slots(): number {
    return this.#slots.length;
  }

  get ids(): Iterable<string> {
    return this.#slotOf.keys();
  }

  get averageLength(): number {
    return this.#totalLength / Math.max(this.size, 1);
  }

  get vocabularies(): readonly Vocabulary[] {
    return [...this.#vocabularies.values()];
  }

  vocabulary(language: string): Vocabulary {
    const primary = primaryLanguage(language);
    const known = this.#vocabularies.get(primary);
    if (known !== undefined) return known;
    const stem = this.#stemmers.get(primary) ?? ((word: string) => word);
    const vocabulary = new Vocabulary(stem, this.#terms);
    this.#vocabularies.set(primary, vocabulary);
    return vocabulary;
  }

  versions(slot: number): Versions | undefined {
    return this.#slots[slot];
  }

  /** Words in a slot, counted by weight; of several versions, those of the longest. */
  length(slot: number): number {
    return this.#lengths[slot] ?? 0;
  }

  /** When it was published, else added, in milliseconds since 1970. */
  date(slot: number): number {
    return this.#dates[slot] ?? 0;
  }

  /** In how many slots a term stands. */
  frequency(term: number): number {
    return this.#postings.count(term);
  }

  /** Copies a term's postings into `target`; `slotOf` and `weightOf` read them. */
  read(term: number, target: Uint32Array): number {
    return this.#postings.read(term, target);
  }

  put(versions: Versions): void {
    const slot = this.#slotOf.get(versions.id);
    if (slot !== undefined && this.#slots[slot]?.revision === versions.revision) {
      this.#slots[slot] = versions;
      return;
    }
    this.remove(versions.id);
    this.#append(versions);
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#totalLength -= this.length(slot);
    this.#slots[slot] = undefined;
    this.#slotOf.delete(id);
  }

  #append(versions: Versions): void {
    const { id, original, translations } = versions;
    const slot = this.#slots.push(versions) - 1;
    this.#slotOf.set(id, slot);
    this.#dates[slot] = timeOf(original);
    const weighed = [original, ...translations].map((article) => this.#weigh(article));
    for (const [term, weight] of heaviestOf(weighed)) {
      this.#postings.add(term, ((slot << weightBits) | weight) >>> 0);
    }
    const length = weighed.map(sumOf).reduce((a, b) => Math.max(a, b));
    this.#lengths[slot] = length;
    this.#totalLength += length;
  }

  #weigh(article: Article): Map<number, number> {
    const vocabulary = this.vocabulary(article.language);
    const found = new Map<number, number>();
    for (const [text, weight] of fieldsOf(article)) {
      for (const word of wordsOf(text)) {
        const term = vocabulary.learn(word);
        found.set(term, Math.min((found.get(term) ?? 0) + weight, heaviest));
      }
    }
    return found;
  }
}

/** A name that stands in each version counts as in the one that has most of it. */
function heaviestOf(weighed: ReadonlyArray<Map<number, number>>): Map<number, number> {
  const [all = new Map<number, number>(), ...others] = weighed;
  if (others.length === 0) return all;
  const merged = new Map(all);
  for (const other of others) {
    for (const [term, weight] of other) {
      merged.set(term, Math.max(merged.get(term) ?? 0, weight));
    }
  }
  return merged;
}

function sumOf(weighed: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of weighed.values()) sum += weight;
  return sum;
}

export function slotOf(posting: number): number {
  return posting >>> weightBits;
}

export function weightOf(posting: number): number {
  return posting & heaviest;
}

function fieldsOf(article: Article): Array<readonly [string, number]> {
  const speakers = article.quotes.flatMap(({ speaker, via }) => [speaker, via ?? '']);
  return [
    [article.headline, weights.headline],
    [[...new Set(speakers), ...article.byline].join('\n'), weights.speakers],
    [article.topics.join('\n'), weights.topics],
    [article.dek ?? '', weights.dek],
    [article.summary.join('\n'), weights.summary],
    [plainText(article.body), weights.body],
  ];
}
