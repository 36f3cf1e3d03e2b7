import { paragraphBlocksOf } from '../paragraphs.ts';
import type { Rule } from '../rule.ts';

/** “to to” is often a slip; only a warning, because the source itself may say it. */
export const noDuplicatedWords: Rule = {
  name: 'no-duplicated-words',
  level: 'warning',
  *check({ body }) {
    for (const { text, offset } of paragraphBlocksOf(body)) {
      if (/^\s*(?:```|~~~)/.test(text)) continue;
      for (const { word, at } of duplicatedWords(text)) {
        yield {
          at: { offset: offset + at },
          message: `“${word} ${word}” stands twice in a row; leave it only if the source says so`,
        };
      }
    }
  },
};

/** Words that follow themselves with nothing but white space between. A hand-made loop: it reads every body. */
function* duplicatedWords(text: string): Generator<{ word: string; at: number }> {
  let last = '';
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0];
    const bare = word.replace(/[.,;:!?]+$/, '');
    if (last !== '' && bare.toLowerCase() === last && /^\p{L}+$/u.test(last))
      yield { word: bare, at: match.index };
    last = word.toLowerCase();
  }
}
