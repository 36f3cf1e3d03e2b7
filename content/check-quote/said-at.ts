import type { Article, Quote } from '../article.ts';
import { plainText } from '../search/plain-text.ts';
import { findExact } from './find-exact.ts';
import type { Range } from './find-exact.ts';
import { paragraphAt } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import { tokensOf } from './tokens.ts';

/** At least half of the words must be within a quote for its speaker to have said them. */
const fewestWithin = 0.5;

/** The quote of the article in which a range of a stretch stands; undefined where the article speaks itself. */
export function saidAt(stretch: Stretch, range: Range): Quote | undefined {
  const offset = stretch.tokens[range.start]?.start ?? 0;
  const paragraph = paragraphAt(stretch, offset);
  let best: { quote: Quote; shared: number } | undefined;
  for (const quote of quotesIn(stretch.article, paragraph)) {
    for (const place of placesOf(quote, stretch)) {
      const shared = Math.min(place.end, range.end) - Math.max(place.start, range.start);
      if (shared > (best?.shared ?? 0)) best = { quote, shared };
    }
  }
  const enough = (range.end - range.start) * fewestWithin;
  return best !== undefined && best.shared >= enough ? best.quote : undefined;
}

/** Whether a range is the whole of a quote, marks at its end aside. */
export function isWholeQuote(range: Range, { text }: Quote): boolean {
  const words = tokensOf(plainText(text));
  return words.length - (range.end - range.start) <= 1 && words.length >= range.end - range.start;
}

function quotesIn({ quotes }: Article, paragraph: number): Quote[] {
  return quotes.filter((quote) => quote.paragraph === paragraph);
}

function placesOf(quote: Quote, stretch: Stretch): Range[] {
  return findExact(tokensOf(plainText(quote.text)), stretch.tokens) ?? [];
}
