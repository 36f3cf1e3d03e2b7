import { editDistance } from './edit-distance.ts';
import { looseFold } from './loose-fold.ts';
import type { Stemmer } from './stemmers.ts';
import type { Word } from './words.ts';

/** A term that a typed word may mean, and how far to trust that (1 is the very word). */
export interface Meaning {
  readonly term: number;
  readonly trust: number;
  /** The word of the library that stands for it. */
  readonly spelling: string;
}

/**
 * The words of one language as they stand in the library, each with the number of its term. A term is a stem;
 * languages share the numbers, so a name is one term whatever language it is read in.
 */
export class Vocabulary {
  readonly #stem: Stemmer;
  readonly #terms: Map<string, number>;
  readonly #known = new Map<string, number>();
  readonly #spellings: string[] = [];
  /** A bit for each term, set for those that stand in this language. */
  #has = new Uint32Array(1024);
  #letters = new Int32Array(1024);
  #lengths = new Uint8Array(1024);

  constructor(stem: Stemmer, terms: Map<string, number>) {
    this.#stem = stem;
    this.#terms = terms;
  }

  /** The term of a word of an article; a new word gets one. */
  learn(word: Word): number {
    const known = this.#known.get(word.folded);
    if (known !== undefined) return known;
    const stem = this.#stemOf(word);
    const term = this.#terms.get(stem) ?? this.#terms.size;
    this.#terms.set(stem, term);
    this.#remember(word.folded, term);
    return term;
  }

  /** The term of a word as it is, or of another form of it. */
  term(word: Word): number | undefined {
    return this.#known.get(word.folded) ?? this.#terms.get(this.#stemOf(word));
  }

  /** Whether any text in this language has a term. */
  has(term: number): boolean {
    return (((this.#has[term >>> 5] ?? 0) >>> (term & 31)) & 1) === 1;
  }

  /** The term under which an article's own word was learnt. */
  learnt(folded: string): number | undefined {
    return this.#known.get(folded);
  }

  /** Words that begin like this one, or differ from it by so many slips of the finger at most. */
  near(folded: string, most: number): Meaning[] {
    const letters = letterSet(folded);
    const found: Meaning[] = [];
    for (let i = 0; i < this.#spellings.length; i++) {
      const length = this.#lengths[i] ?? 0;
      const isLonger = length > folded.length + most;
      const differing = bits(letters ^ (this.#letters[i] ?? 0));
      if (isLonger ? length - folded.length < differing : differing > 2 * most) continue;
      const spelling = this.#spellings[i] ?? '';
      const trust = isLonger ? prefixTrust(folded, spelling) : slipTrust(folded, spelling, most);
      if (trust > 0) found.push({ term: this.#known.get(spelling) ?? 0, trust, spelling });
    }
    return found;
  }

  /** Terms of pairs that hold this one character. */
  holding(character: string): Meaning[] {
    const holders = this.#spellings.filter((spelling) => spelling.includes(character));
    return holders.map((spelling) => ({
      term: this.#known.get(spelling) ?? 0,
      trust: 1,
      spelling,
    }));
  }

  #stemOf(word: Word): string {
    return word.pair ? word.folded : looseFold(this.#stem(word.raw));
  }

  #remember(folded: string, term: number): void {
    const index = this.#spellings.push(folded) - 1;
    if (index >= this.#letters.length) this.#grow();
    this.#letters[index] = letterSet(folded);
    this.#lengths[index] = Math.min(folded.length, 255);
    this.#known.set(folded, term);
    this.#mark(term);
  }

  #mark(term: number): void {
    const cell = term >>> 5;
    if (cell >= this.#has.length) {
      const has = new Uint32Array(Math.max(cell + 1, this.#has.length * 2));
      has.set(this.#has);
      this.#has = has;
    }
    this.#has[cell] = (this.#has[cell] ?? 0) | (1 << (term & 31));
  }

  #grow(): void {
    const letters = new Int32Array(this.#letters.length * 2);
    letters.set(this.#letters);
    this.#letters = letters;
    const lengths = new Uint8Array(this.#lengths.length * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }
}

/**
 * Words of any of the vocabularies that are like one that none of them has. Two slips are looked for only in words from 8
 * letters on, without a nearer one in any language, and not in the first letter, which people get right.
 */
export function similarWords(vocabularies: readonly Vocabulary[], folded: string): Meaning[] {
  const near = (most: number) => vocabularies.flatMap((it) => it.near(folded, most));
  if (folded.length < 4) return near(0);
  const found = near(1);
  return found.length > 0 || folded.length < 8 ? found : near(2);
}

/** Half a word remembered is trusted less than one slip, more than two. */
function prefixTrust(folded: string, spelling: string): number {
  return folded.length > 2 && spelling.startsWith(folded) ? 0.6 : 0;
}

function slipTrust(folded: string, spelling: string, most: number): number {
  if (most > 1 && folded.charCodeAt(0) !== spelling.charCodeAt(0)) return 0;
  const slips = editDistance(folded, spelling, most);
  return slips === Infinity ? prefixTrust(folded, spelling) : ([1, 0.8, 0.5][slips] ?? 0);
}

/** Which letters occur, as 32 bits: two words within n edits differ in at most 2n of them. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
