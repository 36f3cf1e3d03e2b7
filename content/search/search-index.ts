import type { Article } from '../article.ts';
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

/** Which article holds which word, how heavily. Grows by appending; a removed article leaves an empty slot. */
export class SearchIndex {
  readonly #postings = new Postings();
  readonly #terms = new Map<string, number>();
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly #stemmers: ReadonlyMap<string, Stemmer>;
  readonly #slots: Array<Article | undefined> = [];
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

  get vocabularies(): Iterable<Vocabulary> {
    return this.#vocabularies.values();
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

  article(slot: number): Article | undefined {
    return this.#slots[slot];
  }

  /** Words in a slot, counted by weight. */
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

  /** Adds an article, or replaces the one with its id if anything in it has changed. */
  put(article: Article): void {
    const slot = this.#slotOf.get(article.id);
    if (slot !== undefined && this.#slots[slot]?.revision === article.revision) {
      this.#slots[slot] = article;
      return;
    }
    this.remove(article.id);
    this.#append(article);
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#totalLength -= this.length(slot);
    this.#slots[slot] = undefined;
    this.#slotOf.delete(id);
  }

  #append(article: Article): void {
    const slot = this.#slots.push(article) - 1;
    this.#slotOf.set(article.id, slot);
    this.#dates[slot] = Date.parse(article.published ?? article.added);
    let length = 0;
    for (const [term, weight] of this.#weigh(article)) {
      const capped = Math.min(weight, heaviest);
      this.#postings.add(term, ((slot << weightBits) | capped) >>> 0);
      length += capped;
    }
    this.#lengths[slot] = length;
    this.#totalLength += length;
  }

  #weigh(article: Article): Map<number, number> {
    const vocabulary = this.vocabulary(article.language);
    const found = new Map<number, number>();
    for (const [text, weight] of fieldsOf(article)) {
      for (const word of wordsOf(text)) {
        const term = vocabulary.learn(word);
        found.set(term, (found.get(term) ?? 0) + weight);
      }
    }
    return found;
  }
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
