import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Article, Quote } from '../../content/article.ts';
import { codeOf } from '../../content/quote-code.ts';
import { button } from './components.ts';
import { cardId } from './links.ts';
import { wordsFor } from './words/words-for.ts';

/** A button that makes a picture of a quote; `seat` is its number among those of the message. */
export function cardButton(
  article: Article,
  quote: Quote,
  { seat, locale }: { seat: number; locale: string },
): APIButtonComponentWithCustomId {
  return button(wordsFor(locale).card.button, cardId(codeOf(article, quote), seat));
}
