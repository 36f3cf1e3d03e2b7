import { isSame, isSameAtStart } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Where quoted words stand, as token numbers: `end` is the first token after them. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Marks with which a quote may end although its source goes on. */
export const looseEnd = new Set(['.', ',', ';', ':']);
/** Marks that change what a sentence is: where the source has one, the quote must not have a full stop. */
export const strongEnd = new Set(['?', '!']);
/** A piece between two ellipses must be this long, or any sentence could be put together from single words. */
const fewestInPiece = 2;

/**
 * Where a quote stands word for word: one range, or one for each piece between ellipses, in order.
 * Undefined when it does not stand there so.
 */
export function findExact(quote: readonly Token[], source: readonly Token[]): Range[] | undefined {
  const whole = findPiece(trimEllipses(quote), source, 0);
  if (whole !== undefined) return [whole];
  const pieces = splitAtEllipses(quote);
  if (pieces.length < 2 || pieces.some((piece) => countWords(piece) < fewestInPiece))
    return undefined;
  const found: Range[] = [];
  for (const piece of pieces) {
    const range = findPiece(piece, source, found.at(-1)?.end ?? 0);
    if (range === undefined) return undefined;
    found.push(range);
  }
  return found;
}

/** Three words, or five characters of a script without spaces, are the least that tell where they are from. */
export function isShort(tokens: readonly Token[]): boolean {
  const hasSingles = tokens.some(({ single }) => single);
  return countWords(tokens) < (hasSingles ? 5 : 3);
}

export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}

function findPiece(
  piece: readonly Token[],
  source: readonly Token[],
  from: number,
): Range | undefined {
  const words = withoutLooseEnd(piece);
  if (words.length === 0) return undefined;
  const hasFullStop = piece[words.length]?.text === '.';
  for (let start = from; start + words.length <= source.length; start++) {
    if (!standsAt(words, source, start)) continue;
    const end = start + words.length;
    if (hasFullStop && strongEnd.has(source[end]?.text ?? '')) continue;
    return { start, end };
  }
  return undefined;
}

function standsAt(words: readonly Token[], source: readonly Token[], start: number): boolean {
  return words.every((word, i) => {
    const written = source[start + i];
    if (written === undefined) return false;
    return i === 0 ? isSameAtStart(word, written) : isSame(word, written);
  });
}

function withoutLooseEnd(piece: readonly Token[]): readonly Token[] {
  const end = piece.findLastIndex(({ kind, text }) => kind !== 'mark' || !looseEnd.has(text));
  return piece.slice(0, end + 1);
}

/** A quote may begin or end with an ellipsis: it says only that its source goes on. */
function trimEllipses(quote: readonly Token[]): readonly Token[] {
  const start = quote.findIndex(isNotEllipsis);
  return start < 0 ? [] : quote.slice(start, quote.findLastIndex(isNotEllipsis) + 1);
}

function isNotEllipsis({ kind }: Token): boolean {
  return kind !== 'ellipsis';
}

function splitAtEllipses(quote: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of quote) {
    if (token.kind === 'ellipsis') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}
