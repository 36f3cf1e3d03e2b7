import type { Quote } from '../article.ts';
import { plainText } from '../search/plain-text.ts';
import { findExact } from './find-exact.ts';
import type { Range } from './find-exact.ts';
import type { Stretch } from './stretch.ts';
import { tokensOf } from './tokens.ts';

/** At least half of the words must be within a quote for its speaker to have said them. */
const fewestWithin = 0.5;

/** The quote of the article in which a range of a stretch stands; undefined where the article speaks itself. */
export function saidAt(stretch: Stretch, range: Range): Quote | undefined {
  const [most] = sharesOf(stretch, range).toSorted((a, b) => b.shared - a.shared);
  const enough = (range.end - range.start) * fewestWithin;
  return most !== undefined && most.shared >= enough ? most.quote : undefined;
}

/** Everybody whose words a range holds, however few. */
export function speakersWithin(stretch: Stretch, range: Range): Set<string> {
  return new Set(sharesOf(stretch, range).map(({ quote }) => quote.speaker));
}

/** Whether a range is the whole of a quote, marks at its end aside. */
export function isWholeQuote(range: Range, { text }: Quote): boolean {
  const words = tokensOf(plainText(text));
  return words.length - (range.end - range.start) <= 1 && words.length >= range.end - range.start;
}

/** The quotes that stand in a stretch, and how many tokens of a range are theirs. */
function sharesOf(stretch: Stretch, range: Range): Array<{ quote: Quote; shared: number }> {
  const numbers = new Set(stretch.paragraphs.map(({ number }) => number));
  return stretch.article.quotes
    .filter(({ paragraph }) => numbers.has(paragraph))
    .flatMap((quote) => placesOf(quote, stretch).map((place) => ({ quote, place })))
    .map(({ quote, place }) => ({
      quote,
      shared: Math.min(place.end, range.end) - Math.max(place.start, range.start),
    }))
    .filter(({ shared }) => shared > 0);
}

function placesOf(quote: Quote, stretch: Stretch): Range[] {
  return findExact(tokensOf(plainText(quote.text)), stretch.tokens) ?? [];
}
