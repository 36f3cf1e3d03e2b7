import type { Range } from './find-exact.ts';
import type { Token } from './tokens.ts';

/** One step of the way from the source to the quote; numbers of tokens. */
export type Step =
  | { readonly kind: 'kept'; readonly quoted: number; readonly written: number }
  | { readonly kind: 'changed'; readonly quoted: number; readonly written: number }
  | { readonly kind: 'added'; readonly quoted: number }
  | { readonly kind: 'missing'; readonly written: number };

export interface Alignment {
  readonly steps: readonly Step[];
  /** Which tokens of the source the quote is made from. */
  readonly range: Range;
  /** 1 for the same words, towards 0 the less they have in common; may be negative. */
  readonly likeness: number;
  /** The weight of the longest run of words kept in a row. */
  readonly longestRun: number;
}

/** Shares of the word's own weight, against a gain of all of it for a word kept. */
const changeCost = 0.5;
/** For another form of the word, or a slip: cheap enough to be told as a change, not as one word more and one less. */
const formCost = 0.1;
/** Leaving out a stretch costs once for the cut and little for its length: cuts are what we look for. */
const cutCost = 0.5;
const cutLengthCost = 0.05;

/**
 * The best way to make the quote out of a stretch of the source: global in the quote, free at both ends of the
 * source, with affine gaps (Gotoh's algorithm).
 */
export function align(quote: readonly Token[], source: readonly Token[]): Alignment {
  const table = new AlignmentTable(quote, source);
  const steps = table.steps();
  const written = steps.flatMap((step) => ('written' in step ? [step.written] : []));
  const total = quote.reduce((sum, token) => sum + weightOf(token), 0);
  return {
    steps,
    range: { start: written[0] ?? 0, end: (written.at(-1) ?? -1) + 1 },
    likeness: table.score / Math.max(total, 1),
    longestRun: longestRunOf(steps, quote),
  };
}

function longestRunOf(steps: readonly Step[], quote: readonly Token[]): number {
  let longest = 0;
  let run = 0;
  for (const step of steps) {
    const token = step.kind === 'kept' ? quote[step.quoted] : undefined;
    run = token === undefined ? 0 : run + weightOf(token);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Long words say more about where a quote is from than short ones, and marks next to nothing. */
function weightOf({ kind, key, single }: Token): number {
  if (kind !== 'word') return 0.1;
  if (single) return /\p{Script=Hiragana}/u.test(key) ? 0.3 : 0.6;
  return key.length > 3 || /\p{N}/u.test(key) ? 1 : 0.5;
}

/** A word never takes the place of a mark. */
function pairGain(quoted: Token, written: Token | undefined): number {
  if (written?.kind !== quoted.kind) return -Infinity;
  if (written.key === quoted.key) return weightOf(quoted);
  return -weightOf(quoted) * (isForm(quoted.key, written.key) ? formCost : changeCost);
}

/** Whether two words begin alike for at least three letters and half of the longer. */
function isForm(a: string, b: string): boolean {
  const least = Math.max(3, Math.ceil(Math.max(a.length, b.length) / 2));
  return a.length >= least && a.slice(0, least) === b.slice(0, least);
}

const stop = 0;
const diagonal = 1;
const added = 2;
const missing = 3;

class AlignmentTable {
  readonly score: number;
  readonly #quote: readonly Token[];
  readonly #source: readonly Token[];
  readonly #width: number;
  /** From where each cell got its best score; and whether a cut that ends there began just before. */
  readonly #from: Uint8Array;
  readonly #cutOpens: Uint8Array;
  readonly #bestEnd: number;

  constructor(quote: readonly Token[], source: readonly Token[]) {
    this.#quote = quote;
    this.#source = source;
    this.#width = source.length + 1;
    this.#from = new Uint8Array((quote.length + 1) * this.#width);
    this.#cutOpens = new Uint8Array(this.#from.length);
    const last = this.#fill();
    this.score = last.reduce((a, b) => Math.max(a, b));
    this.#bestEnd = last.indexOf(this.score);
  }

  steps(): Step[] {
    const steps: Step[] = [];
    let quoted = this.#quote.length;
    let written = this.#bestEnd;
    while (quoted > 0) {
      const from = this.#from[quoted * this.#width + written] ?? stop;
      if (from === missing) {
        const cutStart = this.#cutStart(quoted, written);
        while (written > cutStart) steps.push({ kind: 'missing', written: --written });
      } else if (from === diagonal) {
        steps.push(this.#paired(--quoted, --written));
      } else {
        steps.push({ kind: 'added', quoted: --quoted });
      }
    }
    return steps.toReversed();
  }

  #paired(quoted: number, written: number): Step {
    const isKept = this.#quote[quoted]?.key === this.#source[written]?.key;
    return { kind: isKept ? 'kept' : 'changed', quoted, written };
  }

  #cutStart(quoted: number, end: number): number {
    let written = end;
    while (written > 0 && this.#cutOpens[quoted * this.#width + written] === 0) written--;
    return Math.max(written - 1, 0);
  }

  /** Fills the table row by row; returns the scores of the last row. */
  #fill(): Float32Array {
    let above = new Float32Array(this.#width);
    for (const [row, token] of this.#quote.entries()) above = this.#fillRow(row + 1, token, above);
    return above;
  }

  #fillRow(row: number, token: Token, above: Float32Array): Float32Array<ArrayBuffer> {
    const scores = new Float32Array(this.#width);
    const weight = weightOf(token);
    let cut = -Infinity;
    for (let column = 0; column < this.#width; column++) {
      const cell = row * this.#width + column;
      const opened = column > 0 ? (scores[column - 1] ?? 0) - cutCost : -Infinity;
      this.#cutOpens[cell] = opened >= cut ? 1 : 0;
      cut = Math.max(opened, cut) - cutLengthCost;
      const paired = (above[column - 1] ?? -Infinity) + pairGain(token, this.#source[column - 1]);
      const extra = (above[column] ?? 0) - changeCost * weight;
      const best = Math.max(paired, extra, cut);
      scores[column] = best;
      this.#from[cell] = best === paired ? diagonal : best === extra ? added : missing;
    }
    return scores;
  }
}
