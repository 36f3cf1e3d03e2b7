import { speakersOf } from '../../content/speakers.ts';
import type { Article, Quote } from '../../content/article.ts';
import { articleMessage, type Content } from './article-message.ts';
import { limits } from '../discord/limits.ts';
import { cardMenu } from './card-menu.ts';
import { button, row } from './components.ts';
import { fit } from './fit.ts';
import { readId } from './links.ts';
import { escapeLine, withoutTricks } from './markdown/escape.ts';
import { type Block, type Piece, quotePrefix } from './markdown/piece.ts';
import { closingLine, line, prose } from './markdown/prose.ts';
import type { Message } from './message.ts';
import { speakerIndex } from './speaker-index.ts';
import { wordsFor } from './words/words-for.ts';

interface Asked {
  readonly speaker?: string | undefined;
  readonly page?: number;
  readonly original?: boolean;
  readonly locale: string;
}

/** Who said what in an article, word for word; of one speaker when one is named. */
export function showQuotes(
  article: Article,
  { speaker, page = 1, original = false, locale }: Asked,
): Message {
  const index = speaker === undefined ? undefined : speakerIndex(article, speaker);
  if (speaker !== undefined && index === undefined && article.status !== 'retracted') {
    return nothingBy(article, speaker, locale);
  }
  const to = {
    view: 'quotes' as const,
    page,
    original,
    ...(index !== undefined && { speaker: index }),
  };
  return articleMessage(article, to, locale, () => content(article, index, { original, locale }));
}

function content(article: Article, index: number | undefined, how: How): Content {
  const { locale } = how;
  const words = wordsFor(locale);
  const speaker = index === undefined ? undefined : speakersOf(article)[index];
  const quotes = article.quotes.filter((it) => speaker === undefined || it.speaker === speaker);
  if (quotes.length === 0) return { pieces: [line(words.noQuotes)], footer: () => [] };
  const title =
    speaker === undefined
      ? words.quoteCount(quotes.length)
      : words.quotesBy(escapeLine(speaker), quotes.length);
  return {
    // What is paged is the list of quotes: a page begins and ends at the number of one.
    source: ' '.repeat(quotes.length),
    pieces: quotes.flatMap((quote, number) => piecesOf(quote, number, article.language, locale)),
    footer: () => [title],
    rowAt: ({ start, end }) => {
      const shown = quotes.slice(start, Math.max(end, start + 1));
      return row(cardMenu(article, shown, locale));
    },
    rows: speakerRows(article, index, how),
  };
}

/** Whether its buttons lead to the original, and in which language they are labelled. */
interface How {
  readonly original: boolean;
  readonly locale: string;
}

/** Two rows are enough for most articles, and leave the message small; more speakers are asked for by name. */
const mostChoices = 2 * limits.buttonsPerRow;

/** Buttons that show one speaker's words or everyone's; none where that is the same. */
function speakerRows(article: Article, current: number | undefined, { original, locale }: How) {
  const names = speakersOf(article);
  if (names.length < 2 || names.length >= mostChoices) return [];
  const link = { articleId: article.id, view: 'quotes' as const, page: 1, original };
  const choices = [undefined, ...names.keys()].map((speaker) => {
    const name = names[speaker ?? -1] ?? wordsFor(locale).everyone;
    const to = speaker === undefined ? link : { ...link, speaker };
    const label = fit(withoutTricks(name), shortLabel) || '…';
    return button(label, readId(to, 'speaker'), { current: speaker === current });
  });
  const rows = [choices.slice(0, limits.buttonsPerRow), choices.slice(limits.buttonsPerRow)];
  return rows.filter(({ length }) => length > 0).map((buttons) => row(...buttons));
}

/** Discord's own advice for buttons without an icon; the limit is 80. Docs: components/reference, Button. */
const shortLabel = 38;

function piecesOf(quote: Quote, number: number, language: string, locale: string): Piece[] {
  const words = wordsFor(locale);
  const role = quote.role && escapeLine(quote.role);
  const via = quote.via && escapeLine(quote.via);
  return [
    ...prose(quote.text, language, block, number),
    closingLine(words.speaker(escapeLine(quote.speaker), role), number),
    closingLine(`-# ${words.quotedIn(quote.paragraph, via)}`, number),
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
  return articleMessage(article, to, locale, () => ({ pieces, footer: () => [] }));
}
