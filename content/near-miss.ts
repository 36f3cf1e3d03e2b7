import { normalise } from './normalise.ts';

/** Below this share of common words, a paragraph is not “the closest”: it is another one. */
const resemblance = 0.5;

/** Aligning costs quote × paragraph, so only the likeliest paragraphs are aligned, and no endless one. */
const candidates = 3;
const wordsLookedAt = 5000;

/** The paragraph that comes closest to a quote, and the first differences. */
export interface NearMiss {
  /** From 1. */
  readonly paragraph: number;
  readonly differences: readonly Difference[];
}

/** The words of the quote, and those written in the paragraph in their place. One of them may be empty. */
export interface Difference {
  readonly quoted: string;
  readonly written: string;
}

interface DifferentWords {
  readonly quoted: string[];
  readonly written: string[];
}

type Same = (quoted: string, written: string) => boolean;

/** Which paragraph comes closest to a quote, and which words differ; undefined when none comes close. */
export function nearMiss(quote: string, paragraphs: readonly string[]): NearMiss | undefined {
  const words = normalise(quote).split(' ');
  const closest = likeliest(words, paragraphs)
    .map(({ number, text }) => ({ number, text, cost: costOf(words, text) }))
    .toSorted((a, b) => a.cost - b.cost)[0];
  if (!closest || closest.cost > words.length * (1 - resemblance)) return undefined;
  const inWords = differencesOf(words, closest.text, sameWord);
  const differences = inWords.length > 0 ? inWords : differencesOf(words, closest.text, Object.is);
  return {
    paragraph: closest.number,
    differences: differences
      .slice(0, 3)
      .map(({ quoted, written }) => ({ quoted: quoted.join(' '), written: written.join(' ') })),
  };
}

/** The paragraphs that share the most words with the quote. */
function likeliest(
  words: readonly string[],
  paragraphs: readonly string[],
): { number: number; text: string[] }[] {
  return paragraphs
    .map((paragraph, index) => {
      const text = normalise(paragraph).split(' ').slice(0, wordsLookedAt);
      const bare = new Set(text.map(bareWord));
      const shared = words.filter((word) => bare.has(bareWord(word))).length;
      return { number: index + 1, text, shared };
    })
    .filter(({ shared }) => shared >= words.length * resemblance)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, candidates);
}

function costOf(quote: readonly string[], text: readonly string[]): number {
  const last = alignmentRows(quote, text, sameWord).at(-1) ?? [];
  return last.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/**
 * The costs of aligning the first n words of a quote with a stretch of the text that ends at word m
 * (Sellers' algorithm: the stretch may begin anywhere, so the first row is all zeros).
 */
function alignmentRows(quote: readonly string[], text: readonly string[], same: Same): number[][] {
  const rows = [Array.from({ length: text.length + 1 }, () => 0)];
  for (const [row, word] of quote.entries()) {
    const above = rows[row] ?? [];
    const next = [row + 1];
    for (const [column, written] of text.entries()) {
      const replaced = cell(above, column) + (same(word, written) ? 0 : 1);
      next.push(Math.min(replaced, cell(above, column + 1) + 1, cell(next, column) + 1));
    }
    rows.push(next);
  }
  return rows;
}

/** Walks back from the cheapest end and gathers the words that differ, in reading order. */
function differencesOf(
  quote: readonly string[],
  text: readonly string[],
  same: Same,
): DifferentWords[] {
  const rows = alignmentRows(quote, text, same);
  const last = rows[quote.length] ?? [];
  let column = last.indexOf(Math.min(...last));
  let row = quote.length;
  const differences: DifferentWords[] = [];
  let open: DifferentWords | undefined;
  while (row > 0) {
    const word = quote[row - 1] ?? '';
    const written = text[column - 1];
    const here = cell(rows[row], column);
    const diagonal = cell(rows[row - 1], column - 1);
    const isMatch = written !== undefined && same(word, written) && here === diagonal;
    const isWritten =
      written !== undefined &&
      (isMatch || here === diagonal + 1 || here === cell(rows[row], column - 1) + 1);
    const isQuoted = isMatch || here === diagonal + 1 || !isWritten;
    if (isMatch) open = undefined;
    else {
      if (!open) differences.unshift((open = { quoted: [], written: [] }));
      if (isWritten) open.written.unshift(written);
      if (isQuoted) open.quoted.unshift(word);
    }
    if (isWritten) column--;
    if (isQuoted) row--;
  }
  return differences;
}

function cell(row: readonly number[] | undefined, column: number): number {
  return row?.[column] ?? Number.POSITIVE_INFINITY;
}

/** Punctuation at a word's edges belongs to the sentence, and only counts when nothing else differs. */
function sameWord(quoted: string, written: string): boolean {
  return quoted === written || bareWord(quoted) === bareWord(written);
}

function bareWord(word: string): string {
  return word.replace(/^["'([]+|["')\].,;:!?]+$/g, '');
}
