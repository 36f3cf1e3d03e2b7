import { normalise } from './find-quote.ts';

/** Below this share of common words, a paragraph is not “the closest”: it is another one. */
const resemblance = 0.5;

/** A difference between a quote and a paragraph: words there, where the quote has others. */
interface Difference {
  readonly quoted: readonly string[];
  readonly written: readonly string[];
}

/** Says which paragraph comes closest to a quote, and which words differ. */
export function nearMiss(quote: string, paragraphs: readonly string[]): string {
  const words = normalise(quote).split(' ');
  let best = { paragraph: 0, cost: Number.POSITIVE_INFINITY };
  for (const [index, text] of paragraphs.entries()) {
    const cost = alignmentRows(words, normalise(text).split(' '))
      .at(-1)
      ?.reduce((a, b) => Math.min(a, b));
    if (cost !== undefined && cost < best.cost) best = { paragraph: index + 1, cost };
  }
  const closest = paragraphs[best.paragraph - 1];
  if (closest === undefined || best.cost > words.length * (1 - resemblance)) {
    return 'no paragraph comes close to it';
  }
  const differences = differencesOf(words, normalise(closest).split(' '));
  return `the closest is paragraph ${best.paragraph}, ${differences.slice(0, 3).map(describe).join(', and ')}`;
}

function describe({ quoted, written }: Difference): string {
  if (written.length === 0) return `which does not have “${quoted.join(' ')}”`;
  if (quoted.length === 0) return `which also has “${written.join(' ')}”`;
  return `which has “${written.join(' ')}” where the quote has “${quoted.join(' ')}”`;
}

/**
 * The costs of aligning the first n words of a quote with a stretch of the text that ends at word m
 * (Sellers' algorithm: the stretch may begin anywhere, so the first row is all zeros).
 */
function alignmentRows(quote: readonly string[], text: readonly string[]): number[][] {
  const rows = [Array.from({ length: text.length + 1 }, () => 0)];
  for (const [row, word] of quote.entries()) {
    const above = rows[row] ?? [];
    const next = [row + 1];
    for (const [column, written] of text.entries()) {
      const replaced = cell(above, column) + (word === written ? 0 : 1);
      next.push(Math.min(replaced, cell(above, column + 1) + 1, cell(next, column) + 1));
    }
    rows.push(next);
  }
  return rows;
}

/** Walks back from the cheapest end and gathers the words that differ, in reading order. */
function differencesOf(quote: readonly string[], text: readonly string[]): Difference[] {
  const rows = alignmentRows(quote, text);
  const last = rows[quote.length] ?? [];
  let column = last.indexOf(Math.min(...last));
  let row = quote.length;
  const differences: { quoted: string[]; written: string[] }[] = [];
  let isOpen = false;
  while (row > 0) {
    const here = cell(rows[row], column);
    const word = quote[row - 1] ?? '';
    const written = text[column - 1];
    if (written === word && here === cell(rows[row - 1], column - 1)) {
      isOpen = false;
      row--;
      column--;
      continue;
    }
    if (!isOpen) differences.unshift({ quoted: [], written: [] });
    isOpen = true;
    const difference = differences[0];
    const replaces = here === cell(rows[row - 1], column - 1) + 1;
    const leavesOut = here === cell(rows[row], column - 1) + 1;
    if (written !== undefined && (replaces || leavesOut)) {
      difference?.written.unshift(written);
      column--;
    }
    if (replaces || !leavesOut) {
      difference?.quoted.unshift(word);
      row--;
    }
  }
  return differences;
}

function cell(row: readonly number[] | undefined, column: number): number {
  return row?.[column] ?? Number.POSITIVE_INFINITY;
}
