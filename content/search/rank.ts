import { slotOf, weightOf } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';
import type { Meaning } from './vocabulary.ts';

/** BM25's usual constants: how soon more of a word stops helping, and how much length is held against a text. */
const saturation = 1.2;
const lengthPenalty = 0.75;
/** A word in more than this share of a library (and of more than a handful) tells articles apart badly. */
const commonShare = 0.25;
const commonAtLeast = 20;

export interface Ranked {
  readonly slot: number;
  readonly score: number;
}

/** Working memory for one index, kept between queries so that a query allocates nothing by the article. */
export class Ranker {
  #scores = new Float32Array(0);
  #matched = new Uint8Array(0);
  #lastWord = new Uint8Array(0);
  #postings = new Uint32Array(0);

  /**
   * The best `limit` slots for a query of up to 250 words, each given as all that it may mean. Those with more of the
   * telling words come first, then by BM25, then by date as `accepts` gives it (higher first; undefined leaves the
   * slot out).
   */
  rank(
    index: SearchIndex,
    words: ReadonlyArray<readonly Meaning[]>,
    accepts: (slot: number) => number | undefined,
    limit: number,
  ): { top: Ranked[]; total: number } {
    this.#clear(index.slots);
    const telling = words.map((meanings) => isTelling(index, meanings));
    const needed = telling.some(Boolean) ? telling : telling.map(() => true);
    words.forEach((meanings, i) => this.#scoreWord(index, meanings, i + 1, needed[i] ?? true));
    return this.#best(index, Math.ceil(needed.filter(Boolean).length / 2), accepts, limit);
  }

  #scoreWord(
    index: SearchIndex,
    meanings: readonly Meaning[],
    word: number,
    counts: boolean,
  ): void {
    const perLength = (saturation * lengthPenalty) / index.averageLength;
    for (const { term, trust } of meanings) {
      const count = index.read(term, this.#postings);
      const gain = trust * rarity(count, index.slots) * (saturation + 1);
      for (const posting of this.#postings.subarray(0, count)) {
        const slot = slotOf(posting);
        const weight = weightOf(posting);
        const damping = saturation * (1 - lengthPenalty) + perLength * index.length(slot);
        this.#scores[slot] = (this.#scores[slot] ?? 0) + (gain * weight) / (weight + damping);
        if (counts) this.#countWord(slot, word);
      }
    }
  }

  /** A word counts once, however many of its meanings stand there. */
  #countWord(slot: number, word: number): void {
    if (this.#lastWord[slot] === word) return;
    this.#lastWord[slot] = word;
    this.#matched[slot] = (this.#matched[slot] ?? 0) + 1;
  }

  #best(
    index: SearchIndex,
    needed: number,
    accepts: (slot: number) => number | undefined,
    limit: number,
  ): { top: Ranked[]; total: number } {
    const top: Array<Ranked & { matched: number; date: number }> = [];
    let total = 0;
    for (let slot = 0; slot < index.slots; slot++) {
      const matched = this.#matched[slot] ?? 0;
      if (matched < needed) continue;
      const date = accepts(slot);
      if (date === undefined) continue;
      total++;
      insert(top, { slot, score: this.#scores[slot] ?? 0, matched, date }, limit);
    }
    return { top, total };
  }

  #clear(slots: number): void {
    if (this.#scores.length < slots) {
      const room = slots + (slots >> 1);
      this.#scores = new Float32Array(room);
      this.#matched = new Uint8Array(room);
      this.#lastWord = new Uint8Array(room);
      this.#postings = new Uint32Array(room);
      return;
    }
    this.#scores.fill(0, 0, slots);
    this.#matched.fill(0, 0, slots);
    this.#lastWord.fill(0, 0, slots);
  }
}

type Candidate = Ranked & { matched: number; date: number };

function insert(top: Candidate[], candidate: Candidate, limit: number): void {
  const last = top.at(-1);
  if (top.length === limit && last !== undefined && !isBetter(candidate, last)) return;
  let at = top.length;
  while (at > 0 && isBetter(candidate, top[at - 1] ?? candidate)) at--;
  top.splice(at, 0, candidate);
  if (top.length > limit) top.pop();
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.matched !== b.matched) return a.matched > b.matched;
  return a.score === b.score ? a.date > b.date : a.score > b.score;
}

function isTelling(index: SearchIndex, meanings: readonly Meaning[]): boolean {
  const slots = meanings.reduce((sum, { term }) => sum + index.frequency(term), 0);
  return slots <= Math.max(commonAtLeast, index.size * commonShare);
}

function rarity(frequency: number, slots: number): number {
  return Math.log(1 + (slots - frequency + 0.5) / (frequency + 0.5));
}
