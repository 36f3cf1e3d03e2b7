import type { Correction } from '../../../content/article.ts';
import type { ArticleView } from '../links.ts';
import type { FindingWords } from './finding-words.ts';

/**
 * Every word that the views say, as whole sentences: a language is one object. What goes into a sentence is Discord
 * Markdown already (escaped), but for labels and options, which Discord shows as plain text.
 */
export interface Words extends FindingWords {
  /** The language's BCP 47 tag. */
  readonly language: string;
  readonly tabs: Readonly<Record<ArticleView, string>>;
  readonly pager: { first: string; previous: string; next: string; last: string };
  pageOf(page: number, pages: number): string;

  correction(kind: Correction['kind'], date: string): string;
  moreCorrections(count: number): string;
  retracted(date: string): string;
  /** Under a correction that was announced before the post could be edited. */
  readonly postFollows: string;

  /** Who published it and when; `date` is a Discord timestamp, undefined when the source states none. */
  published(publisher: string, date: string | undefined): string;
  byline(names: string): string;
  list(names: readonly string[]): string;
  readonly ourSummary: string;
  pictureCredit(credit: string): string;
  picture(alt: string): string;

  /** Under an article in the reader's language that was written in another; labels for the way there and back. */
  readonly translation: {
    readonly note: string;
    readonly original: string;
    readonly translated: string;
  };

  readonly emptyBody: string;
  /** Length as words, or as characters for scripts without spaces. */
  length(of: 'words' | 'characters', count: number, minutes: number): string;
  pageFooter(page: number, pages: number, length: string): string;

  speaker(name: string, role: string | undefined): string;
  quotedIn(paragraph: number, via: string | undefined): string;
  quoteCount(count: number): string;
  quotesBy(speaker: string, count: number): string;
  readonly noQuotes: string;
  noQuotesBy(speaker: string): string;
  readonly quotedInstead: string;
  readonly everyone: string;

  readonly source: {
    publisher(name: string): string;
    agency(name: string): string;
    owner(owner: string): string;
    funding(funding: string): string;
    country(country: string): string;
    checked(date: string, url: string): string;
    standards(url: string): string;
    /** In place of all these, of a publisher who is named only. */
    readonly unknown: string;
    author(name: string): string;
    readonly noAuthor: string;
    published(date: string | undefined): string;
    added(date: string): string;
    pictureCredit(credit: string): string;
    readonly quotes: string;
    readonly noQuotes: string;
    readonly noAddress: string;
    hash(hash: string): string;
    readonly corrections: string;
    readonly noCorrections: string;
    readonly button: string;
  };

  readonly latest: {
    title(topic: string | undefined): string;
    none(topic: string | undefined): string;
    count(total: number): string;
    readonly placeholder: string;
    added(publisher: string, date: string): string;
    /** How many came since then; `date` is a Discord timestamp. */
    newSince(count: number, date: string): string;
    /** The headline of one that came since then. */
    fresh(headline: string): string;
    readonly sinceButton: string;
  };

  readonly digest: {
    /** How many new articles a message tells of, and on what; there may be no topics. */
    title(count: number, topics: readonly string[]): string;
    /** How many there are besides, and the command that lists them. */
    more(count: number, command: string): string;
  };

  readonly help: {
    readonly title: string;
    readonly intro: string;
    readonly footer: string;
    /** What stands in the menu of a message; each name is in bold. */
    menus(names: readonly string[]): string;
  };

  readonly problem: {
    readonly noArticles: string;
    unknownArticle(asked: string, closest: readonly string[]): string;
    unknownTopic(asked: string, topics: readonly string[]): string;
    unknownCommand(name: string): string;
    readonly unknownInteraction: string;
    readonly staleControl: string;
    readonly moderatorsOnly: string;
    readonly beingPrepared: string;
    wrongDay(asked: string): string;
    readonly daysCrossed: string;
    unknownPublisher(asked: string, publishers: readonly string[]): string;
    unknownSpeaker(asked: string, closest: readonly string[]): string;
    failure(reference: string): string;
  };
}
