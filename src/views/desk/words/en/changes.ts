import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'other'>('en');

/** Correcting and retracting. */
export const correct = {
  title: (headline: string) => `Correcting ${headline}`,
  retracted: 'It is retracted, and that is for good.',
  none: 'No post shows this article in this server.',
  upToDate: (count: number) =>
    counted(count, {
      one: '# post shows the article as it is now, and will change when it is corrected.',
      other: '# posts show the article as it is now, and will change when it is corrected.',
    }),
  underWay: (done: number, all: number) =>
    counted(all, {
      one: `A correction is under way: ${number(done)} of # post shows it already.`,
      other: `A correction is under way: ${number(done)} of # posts show it already.`,
    }),
  unexplained: (count: number) =>
    counted(count, {
      one: '**The file has changed without a new entry under `corrections:`.** # post still shows the text before the change, and will change as soon as there is an entry. The difference:',
      other:
        '**The file has changed without a new entry under `corrections:`.** # posts still show the text before the change, and will change as soon as there is an entry. The difference:',
    }),
  before: (what: string, text: string) => `**${what}, in the posts:** ${text}`,
  now: (what: string, text: string) => `**${what}, in the file:** ${text}`,
  nothing: '(nothing)',
  elsewhere:
    'It is not in what these views compare: topics, authors, quotes or the source may differ.',
  headline: 'Headline',
  dek: 'The sentence under it',
  point: (nth: number) => `Point ${number(nth)}`,
  paragraph: (nth: number) => `Paragraph ${number(nth)}`,
  how: (file: string) =>
    `Articles are files, so that the record stands in one place: correct the text in \`${file}\`, and put this entry under \`corrections:\`, above older ones. When the file is saved, every post follows by itself.`,
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
  followers: (count: number) =>
    counted(count, {
      one: 'Out of reach: # post was published to followers. Its copies change when Discord passes the edit on, late or not at all.',
      other:
        'Out of reach: # posts were published to followers. Their copies change when Discord passes the edit on, late or not at all.',
    }),
  forwards: 'Out of reach: what somebody has forwarded, copied or pictured stays as it was.',
  progress: 'Discord limits edits of old messages; /posts shows how far it is.',
};
