import type { Correction } from '../../content/article.ts';
import type { ArticleView } from './links.ts';

/**
 * Every word that the views say, as whole sentences: a language is one object. What goes into a sentence is Discord
 * Markdown already (escaped), but for labels and options, which Discord shows as plain text.
 */
export interface Words {
  /** The language's BCP 47 tag. */
  readonly language: string;
  readonly tabs: Readonly<Record<ArticleView, string>>;
  readonly pager: { first: string; previous: string; next: string; last: string };
  pageOf(page: number, pages: number): string;

  correction(kind: Correction['kind'], date: string): string;
  moreCorrections(count: number): string;
  retracted(date: string): string;

  /** Who published it and when; `date` is a Discord timestamp, undefined when the source states none. */
  published(publisher: string, date: string | undefined): string;
  byline(names: string): string;
  list(names: readonly string[]): string;
  readonly ourSummary: string;
  pictureCredit(credit: string): string;
  picture(alt: string): string;

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
  };

  readonly help: { readonly title: string; readonly intro: string; readonly footer: string };

  readonly problem: {
    readonly noArticles: string;
    unknownArticle(asked: string, closest: readonly string[]): string;
    unknownTopic(asked: string, topics: readonly string[]): string;
    unknownCommand(name: string): string;
    readonly unknownInteraction: string;
    readonly staleControl: string;
    readonly moderatorsOnly: string;
    failure(reference: string): string;
  };
}

/** The words of the reader's language, or English. Any text may come as a locale. */
export function wordsFor(_locale: string): Words {
  return english;
}

const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');
const plural = new Intl.PluralRules('en');

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}

function quoted(text: string): string {
  return `“${text}”`;
}

const kinds = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
} as const;

const english: Words = {
  language: 'en',
  tabs: { summary: 'Summary', article: 'Full text', quotes: 'Quotes', source: 'Source' },
  pager: { first: 'First', previous: 'Previous', next: 'Next', last: 'Last' },
  pageOf: (page, pages) => `${number.format(page)} / ${number.format(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    `${counted(count, 'earlier correction is', 'earlier corrections are')} listed under Source.`,
  retracted: (date) => `**This article was retracted on ${date}.**`,

  published: (publisher, date) => `${publisher} · ${date ?? 'date not stated by the source'}`,
  byline: (names) => `By ${names}`,
  list: (names) => list.format(names),
  ourSummary: 'Summarised by us; the words are ours, not the source’s.',
  pictureCredit: (credit) => `Picture: ${credit}`,
  picture: (alt) => `[Picture: ${alt}]`,

  emptyBody: 'This article has no text.',
  length: (of, count, minutes) =>
    `${of === 'words' ? counted(count, 'word', 'words') : counted(count, 'character', 'characters')}, about ${counted(minutes, 'minute', 'minutes')}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Page ${number.format(page)} of ${number.format(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined
      ? `Paragraph ${number.format(paragraph)}`
      : `Paragraph ${number.format(paragraph)}, via ${via}`,
  quoteCount: (count) => counted(count, 'quote, word for word', 'quotes, word for word'),
  quotesBy: (speaker, count) => `${counted(count, 'quote', 'quotes')} by ${speaker}, word for word`,
  noQuotes: 'Nobody’s words are quoted in this article.',
  noQuotesBy: (speaker) => `No words by ${speaker} are quoted in this article.`,
  quotedInstead: 'It quotes:',
  everyone: 'Everyone',

  source: {
    publisher: (name) => `**Published by ${name}**`,
    agency: (name) => `**It leans on ${name}**`,
    owner: (owner) => `Owner: ${owner}`,
    funding: (funding) => `Funding: ${funding}`,
    country: (country) => `Country: ${country}`,
    checked: (date, url) => `Checked on ${date}: ${url}`,
    standards: (url) => `Editorial standards: ${url}`,
    author: (name) => `**Author:** ${name}`,
    noAuthor: '**Author:** not stated by the source',
    published: (date) => `**Published:** ${date ?? 'date not stated by the source'}`,
    added: (date) => `**In this library since:** ${date}`,
    pictureCredit: (credit) => `**Picture:** ${credit}`,
    quotes: '**It quotes**',
    noQuotes: '**It quotes** nobody.',
    noAddress: '**Link:** not stated by the source',
    hash: (hash) => `**SHA-256 of the text:** \`${hash}\``,
    corrections: '**Corrections**',
    noCorrections: '**Corrections:** none',
    button: 'Open at the publisher',
  },

  latest: {
    title: (topic) => (topic === undefined ? 'Latest articles' : `Latest articles on ${topic}`),
    none: (topic) =>
      topic === undefined ? 'There are no articles yet.' : `There are no articles on ${topic}.`,
    count: (total) => counted(total, 'article', 'articles'),
    placeholder: 'Read one of these',
    added: (publisher, date) => `${publisher} · in this library since ${date}`,
  },

  help: {
    title: 'What you can ask',
    intro: 'Verbatim answers with an article’s summary, full text, quotes or source.',
    footer:
      'Buttons under a reply lead to its other views. Only who asked changes the reply; others get a private copy.',
  },

  problem: {
    noArticles: 'The library holds no article yet.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `No article is called “${asked}”. Pick one from the list that opens while you type.`
        : `No article is called “${asked}”. Closest: ${list.format(closest.map(quoted))}. Pick one from the list that opens while you type.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `No article has the topic “${asked}”, or any other.`
        : `No article has the topic “${asked}”. Topics are, for example, ${list.format(topics)}.`,
    unknownCommand: (name) => `The command /${name} no longer exists. Type / to see those that do.`,
    unknownInteraction: 'This bot does not know that kind of action. Type / to see its commands.',
    staleControl:
      'This button is from an older version of the bot. Run the command again for a fresh one.',
    moderatorsOnly:
      'This needs the permission Manage Messages in this server; an administrator can grant it.',
    failure: (reference) =>
      `Something went wrong on our side, and nothing was changed. Please try again; if it stays so, give the server’s moderators this number: \`${reference}\`.`,
  },
};
