import { evenLines, type Lines } from './even-lines.ts';
import { linePieces } from './line-pieces.ts';
import { type Piece, wrap } from './wrap.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Type sizes to choose from, in pixels, largest first; the last is the smallest that can be read. */
  readonly sizes: readonly number[];
  /** Sizes above this one are for a text of one line; of two lines they would look like a poster. */
  readonly largestOfSeveral?: number;
  /** No text is set smaller than this for better lines alone. */
  readonly comfortable?: number;
  /** Distance of two lines, as a multiple of the size. */
  readonly leading: number;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  /** Whether words had to be left out; the last line ends with an ellipsis then. */
  readonly cut: boolean;
}

/** The width of a text in pixels when it is set in that size. */
export type Measure = (text: string, size: number) => number;

/**
 * Sets a text into a box as large as it goes (or a size less, where that reads better), in lines as even as they can be; where even the smallest size is too
 * large, the text ends with an ellipsis. `closing` follows the last word, cut or not, and never begins a line.
 */
export function fit(
  text: string,
  { closing, language }: { closing: string; language: string },
  box: Box,
  measure: Measure,
): Fitted {
  const texts = linePieces(text, language);
  const whole = withClosing(texts, closing);
  const place = (size: number) => linesAt(size, measured(whole, size, measure), box);
  for (const [i, size] of box.sizes.entries()) {
    const largest = place(size);
    if (!largest) continue;
    const next = box.sizes[i + 1] ?? 0;
    const smaller = next < (box.comfortable ?? size) ? undefined : place(next);
    const best = smaller && largest.cost - smaller.cost > worthASize ? smaller : largest;
    return { size: best.size, lines: without(closing, best.lines), cut: false };
  }
  const smallest = box.sizes.at(-1) ?? 0;
  return { size: smallest, ...cutToFit(texts, { closing, size: smallest }, box, measure) };
}

/** Lines that are so much better are worth letters that are one size smaller. */
const worthASize = 0.005;

function linesAt(
  size: number,
  pieces: readonly Piece[],
  box: Box,
): (Lines & { readonly size: number }) | undefined {
  if (pieces.some(({ width }) => width > box.width)) return undefined;
  const { length } = wrap(pieces, box.width);
  const lines = length <= linesIn(box, size) && evenLines(pieces, box.width, length);
  return lines ? { ...lines, size } : undefined;
}

function linesIn({ height, leading, largestOfSeveral = Infinity }: Box, size: number): number {
  const most = Math.floor(height / (size * leading));
  return size > largestOfSeveral ? Math.min(most, 1) : most;
}

/** As many pieces as fit, the overlong ones (addresses, mostly) divided where they must be. */
function cutToFit(
  texts: readonly string[],
  { closing, size }: { closing: string; size: number },
  box: Box,
  measure: Measure,
): Pick<Fitted, 'lines' | 'cut'> {
  const short = texts.flatMap((text) =>
    measure(text.trimEnd(), size) > box.width ? lettersOf(text) : [text],
  );
  const linesOf = (count: number) => {
    const kept = count === short.length ? short : ellipsed(short.slice(0, count));
    return wrap(measured(withClosing(kept, closing), size, measure), box.width);
  };
  const most = linesIn(box, size);
  let [low, high] = [0, short.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesOf(middle).length <= most) low = middle;
    else high = middle - 1;
  }
  return { lines: without(closing, linesOf(low)), cut: low < short.length };
}

function ellipsed(pieces: readonly string[]): string[] {
  const last = pieces.at(-1) ?? '';
  return [...pieces.slice(0, -1), `${last.replace(/[\s\p{P}]+$/u, '')}…`];
}

function withClosing(texts: readonly string[], closing: string): string[] {
  return [...texts.slice(0, -1), (texts.at(-1) ?? '') + closing];
}

function without(closing: string, lines: readonly string[]): string[] {
  const last = lines.at(-1) ?? '';
  return [...lines.slice(0, -1), last.slice(0, last.length - closing.length)];
}

function measured(texts: readonly string[], size: number, measure: Measure): Piece[] {
  const space = measure(' ', size);
  return texts.map((text) => {
    const word = text.trimEnd();
    return { text, width: measure(word, size), space: word === text ? 0 : space };
  });
}

const lettersOf = (text: string) =>
  [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
