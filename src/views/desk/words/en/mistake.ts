import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'other'>('en');

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) => `“${field}” needs a line that begins with ${line}`,
  empty: (field: string) => `“${field}” is empty; write something there.`,
  emptyInQuote: (nth: number) =>
    `Something is empty in quote ${number(nth)}; a quote is a line such as “Their words” — Who said it, what they are`,
  noTopic: (text: string) =>
    `“${text}” is no topic; a topic has letters, digits and hyphens only, at most 40, such as \`city-council\`.`,
  tooLong: (text: string, most: number) =>
    `“${text}” is too long; ${counted(most, { one: 'at most # character fits there.', other: 'at most # characters fit there.' })}`,
  tooMany: (field: string, most: number) =>
    `“${field}” has too many entries; ${counted(most, { one: '# is the most.', other: '# are the most.' })}`,
  tooManyCorrections: (most: number) =>
    counted(most, {
      one: 'This article has # correction already, and cannot have more.',
      other: 'This article has # corrections already, and cannot have more.',
    }),
  notUnderstood: (line: string) =>
    `“${line}” is not understood; valid are lines such as \`topics: transport, city-council\` and “Their words” — Who said it`,
  notVerbatim: (quote: string) =>
    `“${quote}” must stand in one paragraph word for word; no paragraph comes close to it.`,
  closest: (quote: string, paragraph: number) =>
    `“${quote}” must stand in one paragraph word for word; the closest is paragraph ${number(paragraph)}.`,
  lacks: (quoted: string) => `That paragraph does not have “${quoted}”.`,
  adds: (written: string) => `That paragraph also has “${written}”.`,
  differs: (written: string, quoted: string) =>
    `That paragraph has “${written}” where the quote has “${quoted}”.`,
  noWebPage: (url: string) =>
    `“${url}” is not the address of a web page; begin it with \`https://\` or \`http://\`.`,
  hiddenHost: (url: string) => `“${url}” hides its host behind an @; leave out what is before it.`,
  otherHost: (shown: string, host: string) =>
    `The text of a link shows “${shown}”, but the link leads to “${host}”; let both name the same host.`,
  html: (tag: string) => `“${tag}” is HTML; write Markdown instead, or \`\\<\` for a plain \`<\`.`,
  twice: (words: string) =>
    `“${words}” stands there twice in a row; leave it only if the source says so.`,
  unreadable: (field: string) =>
    `The Markdown of “${field}” is nested too deeply to be read; make it simpler.`,
  'no-alt-text': 'A picture needs a text that says what it shows: `![What it shows](https://…)`.',
  'link-elsewhere': 'A link must stand where it is used: `[text](https://…)`.',
  'later-than-now':
    'Something about this article is dated later than the bot’s clock. Try again in a minute.',
};
