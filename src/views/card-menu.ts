import { ComponentType, type APIStringSelectComponent } from 'discord-api-types/v10';
import type { Article, Quote } from '../../content/article.ts';
import { codeOf } from '../../content/quote-code.ts';
import { limits } from '../discord/limits.ts';
import { menuOption } from './article-list.ts';
import { cardMenuId } from './links.ts';
import { wordsFor } from './words/words-for.ts';

/**
 * A menu that makes a card of one of these quotes. A button under each would not do: three components a quote, where
 * forty are all that a message may have.
 */
export function cardMenu(
  article: Article,
  quotes: readonly Quote[],
  locale: string,
): APIStringSelectComponent {
  // The same words twice are one card, and a menu takes no value twice.
  const byCode = new Map(quotes.map((quote) => [codeOf(article, quote), quote]));
  return {
    type: ComponentType.StringSelect,
    custom_id: cardMenuId(),
    placeholder: wordsFor(locale).card.button,
    options: [...byCode]
      .slice(0, limits.selectOptions)
      .map(([code, { text, speaker }]) => menuOption(code, text, speaker)),
  };
}
