import { speakersOf } from '../../content/speakers.ts';
import type { Article, Quote } from '../../content/article.ts';
import { articleMessage, type Content, type ContentPage, type Shown } from './article-message.ts';
import { cardButton } from './card-button.ts';
import { section } from './components.ts';
import { fit } from './fit.ts';
import { flowing } from './flowing.ts';
import { escapeLine } from './markdown/escape.ts';
import { paginate } from './markdown/paginate.ts';
import { type Block, type Piece, quotePrefix } from './markdown/piece.ts';
import { closingLine, line, prose } from './markdown/prose.ts';
import type { Message } from './message.ts';
import { add, fits, sizeOf, type Size } from './size.ts';
import { speakerIndex } from './speaker-index.ts';
import { speakerRow } from './speaker-row.ts';
import { wordsFor } from './words/words-for.ts';

/** Who said what in an article, word for word, with a card of each quote; of one speaker when one is named. */
export function showQuotes(
  article: Article,
  { speaker, page = 1, version, locale }: Shown & { readonly speaker?: string | undefined },
): Message {
  const index = speaker === undefined ? undefined : speakerIndex(article, speaker);
  if (speaker !== undefined && index === undefined && article.status !== 'retracted') {
    return nothingBy(article, speaker, locale);
  }
  const to = {
    view: 'quotes' as const,
    page,
    version,
    ...(index !== undefined && { speaker: index }),
  };
  return articleMessage(article, to, locale, () => content(article, index, { version, locale }));
}

function content(article: Article, index: number | undefined, how: Omit<Shown, 'page'>): Content {
  const { locale } = how;
  const words = wordsFor(locale);
  const speaker = index === undefined ? undefined : speakersOf(article)[index];
  const quotes = article.quotes.filter((it) => speaker === undefined || it.speaker === speaker);
  if (quotes.length === 0) return { cut: flowing([line(words.noQuotes)]), footer: () => [] };
  const title =
    speaker === undefined
      ? words.quoteCount(quotes.length)
      : words.quotesBy(escapeLine(speaker), quotes.length);
  return {
    cut: (room) => pagesOf(article, quotes, { room, locale }),
    footer: () => [title],
    rows: speakerRow(article, index, how),
  };
}

/**
 * Each takes three components: a section, its text and its button. With the 17 that every view may have (of a page in the
 * midst of a corrected article), and the six of the row of speakers, five stay below the forty of a message.
 */
const mostOfPage = 5;

/** A quote, or what one page can hold of a very long one. */
interface Part {
  readonly quote: Quote;
  readonly text: string;
}

function pagesOf(
  article: Article,
  quotes: readonly Quote[],
  { room, locale }: { room: Size; locale: string },
): ContentPage[] {
  const parts = quotes.flatMap((quote): Part[] =>
    paginate(piecesOf(quote, article.language, locale), '', room).map(({ text }) => ({
      quote,
      text,
    })),
  );
  return onPages(parts, room).map((shown) => ({
    parts: shown.map(({ quote, text }, seat) =>
      section(text, cardButton(article, quote, { seat, locale })),
    ),
    start: 0,
  }));
}

/** As many on each as there is room for; where only their number counts, equally many. */
function onPages(parts: readonly Part[], room: Size): Part[][] {
  const most = Math.ceil(parts.length / Math.ceil(parts.length / mostOfPage));
  const pages: Part[][] = [];
  for (const part of parts) {
    const page = pages.at(-1);
    const size = [...(page ?? []), part].map(({ text }) => sizeOf(text)).reduce(add);
    if (page && page.length < most && fits(size, room)) page.push(part);
    else pages.push([part]);
  }
  return pages;
}

function piecesOf(quote: Quote, language: string, locale: string): Piece[] {
  const words = wordsFor(locale);
  const role = quote.role && escapeLine(quote.role);
  const via = quote.via && escapeLine(quote.via);
  return [
    ...prose(quote.text, language, block),
    closingLine(words.speaker(escapeLine(quote.speaker), role)),
    closingLine(`-# ${words.quotedIn(quote.paragraph, via)}`),
  ];
}

const block: Block = { first: quotePrefix, rest: quotePrefix, gap: 'paragraph' };

/** Not from the cache: what was asked may be any text. */
function nothingBy(article: Article, speaker: string, locale: string): Message {
  const words = wordsFor(locale);
  const others = speakersOf(article);
  const pieces = [
    line(words.noQuotesBy(escapeLine(fit(speaker, 100)))),
    ...(others.length > 0 ? [line(words.quotedInstead)] : [line(words.noQuotes)]),
    ...others.map((name) => line(`- ${escapeLine(name)}`)),
  ];
  const to = { view: 'quotes' as const, asked: speaker };
  return articleMessage(article, to, locale, () => ({ cut: flowing(pieces), footer: () => [] }));
}
