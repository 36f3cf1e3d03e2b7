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
          what: { code: 'twice', word },
        };
      }
    }
  },
};

/** Words that follow themselves with nothing but white space between. One pass, as it reads every body. */
function* duplicatedWords(text: string): Generator<{ word: string; at: number }> {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : text;
  for (const match of sameLength.matchAll(/(?<!\S)(\S+)\s+\1(?![^\s.,;:!?])/g)) {
    const word = text.slice(match.index, match.index + (match[1]?.length ?? 0));
    if (/^\p{L}+$/u.test(word)) yield { word, at: match.index };
  }
}
