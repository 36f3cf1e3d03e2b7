import { ComponentType, type APIStringSelectComponent } from 'discord-api-types/v10';
import type { SpokenQuote } from '../../content/search/speaker-index.ts';
import { correctionMark, menuOption, whence } from './article-list.ts';
import { cardButton } from './card-button.ts';
import { colours, container, row, section, separator, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import { whoId } from './links.ts';
import { escapeLine } from './markdown/escape.ts';
import { marked } from './markdown/marked.ts';
import { quotePrefix } from './markdown/piece.ts';
import type { Message } from './message.ts';
import { nearestPage, pager } from './pager.ts';
import { paragraphMenuId, paragraphValue, placeIn } from './paragraph-link.ts';
import { add, messageRoom, sizeOf, subtract, type Size } from './size.ts';
import { wordsFor } from './words/words-for.ts';

/** So that each has room for some 800 characters; longer ones are cut visibly, and stand whole in their article. */
const perPage = 4;

const quoteRoom: Size = {
  characters: Math.floor((messageRoom.characters - 400) / perPage),
  bytes: Math.floor((messageRoom.bytes - 800) / perPage),
};

/** One page (from 1) of what somebody said, in the order given, with a card of each, and a menu that opens it in its article. */
export function showWho(
  name: string,
  quotes: readonly SpokenQuote[],
  { page: wanted = 1, locale }: { page?: number; locale: string },
): Message {
  const { who: words } = wordsFor(locale);
  const pages = Math.max(1, Math.ceil(quotes.length / perPage));
  const page = nearestPage(wanted, pages);
  const shown = quotes.slice((page - 1) * perPage, page * perPage);
  return {
    components: [
      container(colours.article, [
        textDisplay(`## ${words.title(escapeLine(fit(name, 100)))}`),
        ...shown.map((one, seat) => {
          const { article, quote } = one;
          return section(quoteText(one, locale), cardButton(article, quote, { seat, locale }));
        }),
        separator(),
        textDisplay(`-# ${words.count(quotes.length)}`),
        row(menu(shown, locale)),
        ...pager(page, pages, locale, (to, seat) => whoId({ page: to, name }, seat)),
      ]),
    ],
  };
}

function quoteText({ article, quote }: SpokenQuote, locale: string): string {
  const words = wordsFor(locale);
  const headline = escapeLine(fit(article.headline, 80));
  const via = quote.via && escapeLine(fit(quote.via, 40));
  const below = [
    '',
    ...(quote.role === undefined ? [] : [`-# ${escapeLine(fit(quote.role, 80))}`]),
    `-# **${headline}**`,
    `-# ${words.quotedIn(quote.paragraph, via)}`,
    `-# ${whence(article, { locale, longest: 40 })}`,
    ...correctionMark(article, locale),
  ].join('\n');
  const room = subtract(quoteRoom, add(sizeOf(below), sizeOf(quotePrefix)));
  return quotePrefix + marked({ text: quote.text, spans: [], sign: '**' }, room) + below;
}

/** Two quotes may stand in one paragraph, and a menu takes no value twice. */
function menu(quotes: readonly SpokenQuote[], locale: string): APIStringSelectComponent {
  const { who: words } = wordsFor(locale);
  const options = quotes.map(({ article, quote }) => {
    const value = paragraphValue(placeIn(article, quote.paragraph));
    return menuOption(value, quote.text, words.place(quote.paragraph, article.headline));
  });
  return {
    type: ComponentType.StringSelect,
    custom_id: paragraphMenuId(),
    placeholder: words.placeholder,
    options: [...new Map(options.map((option) => [option.value, option])).values()],
  };
}
