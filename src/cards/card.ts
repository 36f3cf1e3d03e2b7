import type { Article, Quote } from '../../content/article.ts';
import { codeOf } from '../../content/quote-code.ts';
import { directionOf, type Direction } from './direction-of.ts';
import { marksOf } from './marks-of.ts';
import { printable } from './printable.ts';
import { withoutEmoji } from './without-emoji.ts';
import { wordsFor } from './words-for.ts';

/** All that stands on a card, ready to be drawn: plain data that can be handed to another process. */
export interface Card {
  /** Of the article: a BCP 47 tag. It decides letterforms and where lines may break. */
  readonly language: string;
  readonly direction: Direction;
  readonly words: string;
  /** Quotation marks as the article's language has them. */
  readonly marks: readonly [opening: string, closing: string];
  readonly speaker: string;
  /** What the speaker is, and who reported the words first. */
  readonly role?: string;
  readonly headline: string;
  readonly publisher: string;
  readonly date: string;
  /** That the article was corrected or retracted. */
  readonly notice?: { readonly kind: 'corrected' | 'retracted'; readonly text: string };
  readonly code: string;
  /** What to do with the code. */
  readonly check: string;
  /** What stands under words that had to be cut. */
  readonly shortened: string;
  /** What stands under the words otherwise: that something could not be drawn. */
  readonly note?: string;
}

/** What a card says of a quote; the labels and the date in the reader's language, the rest as it stands in the article. */
export function cardOf(article: Article, quote: Quote, locale: string): Card {
  const words = wordsFor(locale);
  const role = [quote.role, quote.via && words.via(quote.via)].filter(Boolean).join(' · ');
  const notice = noticeOf(article, locale);
  const drawn = onCard(quote.text);
  return {
    language: article.language,
    direction: directionOf(quote.text),
    words: drawn,
    marks: marksOf(article.language),
    speaker: onCard(quote.speaker),
    ...(role !== '' && { role: onCard(role) }),
    headline: onCard(article.headline),
    publisher: onCard(article.publisher.name),
    date: dateOf(article, locale),
    ...(notice && { notice }),
    code: codeOf(article, quote),
    check: words.check,
    shortened: words.shortened,
    ...(drawn !== printable(quote.text) && { note: words.withoutEmoji }),
  };
}

function onCard(text: string): string {
  return withoutEmoji(printable(text));
}

/** When the article was published, in words; the day in UTC. */
function dateOf({ published }: Article, locale: string): string {
  const words = wordsFor(locale);
  return published === undefined ? words.dateNotStated : words.date(new Date(published));
}

/** A retraction outweighs a correction; of several corrections the newest counts. */
function noticeOf(article: Article, locale: string): Card['notice'] {
  const words = wordsFor(locale);
  if (article.status === 'retracted') {
    return { kind: 'retracted', text: words.retracted };
  }
  const [newest] = article.corrections;
  return (
    newest && {
      kind: 'corrected',
      text: words.corrected(newest.kind, words.date(new Date(newest.at))),
    }
  );
}
