import type { Article, Quote } from '../../content/article.ts';
import { type Card, cardOf } from './card.ts';
import { printable } from './printable.ts';
import { wordsFor } from './words-for.ts';

/** Discord takes 1024 characters of alt text. */
const longest = 1024;

/**
 * The card in words, for those who do not see it: the whole quote first (cut, and said so, only where Discord would
 * not take it), then who said it, where it stands, and the rest of what the picture shows.
 */
export function altText(article: Article, quote: Quote, locale: string): string {
  const card = cardOf(article, quote, locale);
  const { alt } = wordsFor(locale);
  const words = printable(quote.text);
  const rest = [
    alt.said(card.speaker, card.role),
    alt.from(card.headline, card.publisher, card.date),
    ...(card.notice ? [`${card.notice.text}.`] : []),
    alt.code(card.code),
  ].join('\n');
  const whole = `${quoted(card, words)}\n${rest}`;
  if (whole.length <= longest) return whole;
  const ending = `\n${card.shortened}\n${rest}`;
  const room = longest - ending.length - quoted(card, '…').length;
  return `${quoted(card, `${cutAt(words, room)}…`)}${ending}`;
}

const quoted = ({ marks: [opening, closing] }: Card, words: string) => opening + words + closing;

/** At most so many UTF-16 units, without half a letter at the end. */
function cutAt(text: string, units: number): string {
  const letters = new Intl.Segmenter().segment(text);
  return text.slice(0, letters.containing(Math.max(units, 0))?.index ?? text.length);
}
