import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'one' | 'other'>('en');

const articles = (count: number) => counted(count, { one: '# article', other: '# articles' });
const paragraphOf = (paragraph: number, headline: string) =>
  paragraph === 0 ? `Above the text · ${headline}` : `Paragraph ${number(paragraph)} · ${headline}`;

export const enFinding: FindingWords = {
  more: {
    button: 'More on this topic',
    title: (headline) => `More on the topics of “${headline}”`,
    none: (headline) => `There is nothing else on the topics of “${headline}” yet.`,
  },

  search: {
    title: (query) => `Search: ${query}`,
    count: (total) => counted(total, { one: '# article matches', other: '# articles match' }),
    best: (shown, total) =>
      `The ${number(shown)} best of ${articles(total)}. A shorter search has pages.`,
    none: (query) =>
      `Nothing in this library matches “${query}”. Try fewer words, or others that mean the same.`,
    noneWithin: (query) =>
      `Nothing matches “${query}” within these limits. Leave some of them out, or try fewer words.`,
    respelt: (typed, as) => `Few articles or none have “${typed}”, so this is also for “${as}”.`,
    topic: (topic) => `Topic: ${topic}`,
    publisher: (name) => `Published by ${name}`,
    after: (date) => `From ${date} on`,
    before: (date) => `Before ${date}`,
    place: (paragraph) => (paragraph === 0 ? 'Above the text' : `Paragraph ${number(paragraph)}`),
    placeholder: 'Open one where the words stand',
  },

  verdict: {
    exact: 'Exact: the words stand so in this library.',
    altered: 'Altered: the record has other words.',
    cut: 'Cut: something is missing that the record has.',
    misattributed: (named) => `Attributed to someone else: these are not words of ${named}.`,
    translated:
      'Words of a translation: they stand so in a translation in this library, which is not the record.',
    nearTranslation:
      'Like words of a translation in this library, but not the same. Somebody else may have translated otherwise.',
    notFound:
      'Not found here: no article of this library has these words. They may stand elsewhere.',
    tooShort: 'Too short to tell: so few words may stand anywhere. Check at least three in a row.',
    asQuoted: 'As quoted',
    asWritten: 'As it stands in the article',
    asTranslated: 'As it stands in the translation',
    omitted: (words) => `The ellipsis leaves out: ${words}`,
    ownWords: (publisher) => `The article’s own words, by **${publisher}**`,
    namedInstead: (named) => `Another name stands beside the quote: ${named}`,
    place: paragraphOf,
    alsoIn: (count) =>
      counted(count, {
        one: '# more article has the very same words.',
        other: '# more articles have the very same words.',
      }),
    open: 'Open it in the article',
    more: (count) =>
      counted(count, {
        one: '# more quote is not shown here; /check takes it alone.',
        other: '# more quotes are not shown here; /check takes them one by one.',
      }),
    nothingToCheck:
      'There are no words to check in this. If it is a picture, type its words or the code on it after /check.',
  },

  origin: {
    byLink: 'The link leads to this article.',
    byHeadline: 'This is the headline of an article in this library.',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'These words stand above the text of this article.'
        : `These words stand in paragraph ${number(paragraph)} of this article.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? 'Words like these, though not the same, stand above the text of this article.'
        : `Words like these, though not the same, stand in paragraph ${number(paragraph)} of this article.`,
    none: 'No article of this library has this link, this headline or these words.',
    closest:
      'No article of this library has this link, this headline or these words. Closest by subject:',
  },

  topics: {
    title: 'Topics',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) => counted(topics, { one: '# topic', other: '# topics' }),
    none: 'No article has a topic yet.',
    placeholder: 'See the latest on one of these',
  },

  who: {
    title: (name) => `What ${name} said`,
    count: (quotes) =>
      counted(quotes, { one: '# quote, word for word', other: '# quotes, word for word' }),
    place: paragraphOf,
    placeholder: 'Read one in its article',
  },

  card: {
    button: 'Card',
    note: (code) => `Anybody can check this card: /check with the code ${code}`,
    genuine: 'Genuine: the card with this code shows words that stand so in this library.',
    busy: 'Too many cards are being made at this moment. Please try again in a few seconds.',
    noFont: 'This quote has letters that none of our fonts has, so there is no card of it.',
    unknown: (code) => `No card that can be made from this library has the code ${code}.`,
  },
};
