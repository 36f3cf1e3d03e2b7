import { enFinding } from './en-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

const { number, list, counted } = grammarOf<'one' | 'other'>('en');

function quoted(text: string): string {
  return `“${text}”`;
}

const kinds = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
} as const;

const lengths = {
  words: (count: number) => counted(count, { one: '# word', other: '# words' }),
  characters: (count: number) => counted(count, { one: '# character', other: '# characters' }),
};

const readingTime = (minutes: number) =>
  counted(minutes, { one: 'about # minute to read', other: 'about # minutes to read' });

/** English, in which desks that speak another language are answered too. */
export const en: Words = {
  ...enFinding,
  language: 'en',
  tabs: { summary: 'Summary', article: 'Full text', quotes: 'Quotes', source: 'Source' },
  pager: { first: 'First', previous: 'Previous', next: 'Next', last: 'Last' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, {
      one: '# earlier correction is listed under Source.',
      other: '# earlier corrections are listed under Source.',
    }),
  retracted: (date) => `**This article was retracted on ${date}.**`,
  postFollows: 'The post itself will be changed as soon as Discord allows it.',

  published: (publisher, date) => `${publisher} · ${date ?? 'date not stated by the source'}`,
  byline: (names) => `By ${names}`,
  list,
  ourSummary: 'Summarised by us; the words are ours, not the source’s.',
  pictureCredit: (credit) => `Picture: ${credit}`,
  picture: (alt) => `[Picture: ${alt}]`,

  translation: {
    note: 'A translation; only the original is the record.',
    original: 'Original',
    translated: 'Translation',
  },

  emptyBody: 'This article has no text.',
  length: (of, count, minutes) => `${lengths[of](count)}, ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Page ${number(page)} of ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined
      ? `Paragraph ${number(paragraph)}`
      : `Paragraph ${number(paragraph)}, via ${via}`,
  quoteCount: (count) =>
    counted(count, { one: '# quote, word for word', other: '# quotes, word for word' }),
  quotesBy: (speaker, count) =>
    `${counted(count, { one: '# quote', other: '# quotes' })} by ${speaker}, word for word`,
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
    unknown: 'Who owns and funds it is not on record here.',
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
    count: (total) => counted(total, { one: '# article', other: '# articles' }),
    placeholder: 'Read one of these',
    added: (publisher, date) => `${publisher} · in this library since ${date}`,
    newSince: (count, date) =>
      count === 0 ? `Nothing new since ${date}` : `${number(count)} new since ${date}`,
    fresh: (headline) => `New · ${headline}`,
    sinceButton: 'What is new since then',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, { one: '# new article', other: '# new articles' });
      return topics.length === 0 ? articles : `${articles}: ${list(topics)}`;
    },
    more: (count, command) =>
      counted(count, {
        one: `# more article is in ${command}.`,
        other: `# more articles are in ${command}.`,
      }),
  },

  help: {
    title: 'What you can ask',
    intro: 'Verbatim answers with an article’s summary, full text, quotes or source.',
    footer:
      'Buttons under a reply lead to its other views. Only who asked changes the reply; others get a private copy.',
    menus: (names) => `In the menu of any message, under Apps: ${list(names)}`,
  },

  problem: {
    noArticles: 'The library holds no article yet.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `No article is called “${asked}”. Pick one from the list that opens while you type.`
        : `No article is called “${asked}”. Closest: ${list(closest.map(quoted))}. Pick one from the list that opens while you type.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `No article has the topic “${asked}”, or any other.`
        : `No article has the topic “${asked}”. Topics are, for example, ${list(topics)}.`,
    unknownCommand: (name) => `The command /${name} no longer exists. Type / to see those that do.`,
    unknownInteraction: 'This bot does not know that kind of action. Type / to see its commands.',
    staleControl:
      'This button is from an older version of the bot. Run the command again for a fresh one.',
    moderatorsOnly:
      'This needs the permission Manage Messages in this server; an administrator can grant it.',
    beingPrepared:
      'The library is still being prepared for this. Please try again in a moment; reading works meanwhile.',
    wrongDay: (asked) =>
      `“${asked}” is not a date. Valid is a day such as 2026-03-01, a month such as 2026-03 or a year such as 2026.`,
    daysCrossed: 'Nothing can be found so: “after” must be earlier than “before”.',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `No publisher is called “${asked}”: the library holds no article yet.`
        : `No publisher is called “${asked}”. Publishers are, for example, ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `Nobody called “${asked}” is quoted in this library. Pick a name from the list that opens while you type.`
        : `Nobody called “${asked}” is quoted in this library. Names like it: ${list(closest)}.`,
    failure: (reference) =>
      `Something went wrong on our side, and nothing was changed. Please try again; if it stays so, give the server’s moderators this number: \`${reference}\`.`,
  },
};
