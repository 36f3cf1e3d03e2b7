import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'other'>('en');

/** Correcting and retracting. */
export const correct = {
  form: 'Correct an article',
  kind: 'What it is',
  kinds: {
    correction: 'Correction: something was wrong',
    clarification: 'Clarification: something could be misread',
    update: 'Update: something is new',
  },
  note: 'What was wrong, and what is right',
  noteHint: 'For readers: it stands above the article and in every post of it.',
  text: 'The text',
  textHint: 'As it is to be read from now on, in Markdown',
  file: (name: string) =>
    `The text of this article is a file: an editor corrects it in \`${name}\`, and every post follows by itself. What you write here is added in this server at once.`,
  title: (headline: string) => `Correcting ${headline}`,
  none: 'No post shows this article in this server; what is read here changes.',
  willChange: (count: number) =>
    counted(count, { one: '# post will change.', other: '# posts will change.' }),
  ends: (time: string) => `Discord limits how fast: the last one will be right ${time}.`,
  before: (what: string, text: string) => `**${what}, before:** ${text}`,
  now: (what: string, text: string) => `**${what}, now:** ${text}`,
  nothing: '(nothing)',
  elsewhere:
    'It is not in what is compared here: topics, authors, quotes or the source may differ.',
  headline: 'Headline',
  dek: 'The sentence under it',
  point: (nth: number) => `Point ${number(nth)}`,
  paragraph: (nth: number) => `Paragraph ${number(nth)}`,
  take: 'Correct',
  underWay: (done: number, all: number) =>
    counted(all, {
      one: `Being corrected: ${number(done)} of # post shows it.`,
      other: `Being corrected: ${number(done)} of # posts show it.`,
    }),
  nothingToDo: 'Corrected. No post had to change.',
  through: (count: number) =>
    counted(count, {
      one: 'Corrected: # post shows it.',
      other: 'Corrected: # posts show it.',
    }),
  planned: (count: number) =>
    counted(count, {
      one: '# planned post will show it when it goes out.',
      other: '# planned posts will show it when they go out.',
    }),
  failed: (count: number) =>
    counted(count, {
      one: '# post could not be corrected; /posts says why.',
      other: '# posts could not be corrected; /posts says why.',
    }),
  goesOn: 'It goes on; /posts shows how far it is.',
};

export const write = {
  form: 'Write an article',
  headline: 'Headline',
  points: 'Key points',
  pointsHint: 'One to five, a line each',
  text: 'The text',
  textHint: 'Markdown; an empty line begins a paragraph',
  details: 'Details and quotes',
  detailsHint:
    'Say who publishes it. A quote is a line: “Their words” — Who said it, what they are',
  title: 'This is how its posts will look',
  length: (words: number, quotes: number) =>
    `-# ${counted(words, { one: '# word', other: '# words' })}, ${counted(quotes, { one: '# quote', other: '# quotes' })}`,
  wrong: '**It cannot be taken like this yet. Nothing that you typed is lost.**',
  changed: '**The article has changed since. This is how it would be now.**',
  outdated:
    '**This has changed since approval was asked for, so it was not approved. This is how it would be now.**',
  notAsked: '-# Approval of this has not been asked for.',
  take: 'Add to the library',
  edit: 'Edit',
  cancel: 'Cancel',
  approve: 'Approve',
  discard: 'Discard',
  taken: (headline: string) =>
    `Added: ${headline}. It can be read in this server; /publish posts it, and /correct changes it.`,
  cancelled: 'Cancelled. Nothing has changed.',
  discarded: 'Discarded. Nothing has changed.',
};

export const retract = {
  title: 'Retract for good',
  warning: (headline: string) =>
    `Every post of **${headline}** in this server becomes a notice with the reason, and the article cannot be published here again. This cannot be undone.`,
  word: 'The headline’s first word, to confirm',
  reason: 'Why, for readers',
  done: (headline: string) => `Retracted: ${headline}`,
  change: (count: number) =>
    count === 0
      ? 'No message stands in this server, so none has to change.'
      : counted(count, {
          one: '# message becomes the notice. Reading commands in this server answer with it from now on.',
          other:
            '# messages become the notice. Reading commands in this server answer with it from now on.',
        }),
  neverGoOut: (count: number) =>
    counted(count, {
      one: '# planned post will not go out.',
      other: '# planned posts will not go out.',
    }),
  linked: (count: number) =>
    counted(count, {
      one: '# message that announced a correction of a post is deleted.',
      other: '# messages that announced corrections of posts are deleted.',
    }),
  digests: (count: number) =>
    counted(count, {
      one: 'In # digest its notice takes its place.',
      other: 'In # digests its notice takes its place.',
    }),
  leftOut: (count: number) =>
    counted(count, {
      one: '# digest that has not gone out leaves it out.',
      other: '# digests that have not gone out leave it out.',
    }),
  followers: (count: number) =>
    counted(count, {
      one: 'Out of reach: # post was published to followers. Its copies change when Discord passes the edit on, late or not at all.',
      other:
        'Out of reach: # posts were published to followers. Their copies change when Discord passes the edit on, late or not at all.',
    }),
  forwards: 'Out of reach: what somebody has forwarded, copied or pictured stays as it was.',
  progress: 'Discord limits edits of old messages; /posts shows how far it is.',
};
