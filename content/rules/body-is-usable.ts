import { isParseable, parseableDepth, parseableLength } from '../markdown.ts';
import { blocksOf } from '../paragraphs.ts';
import type { Rule } from '../rule.ts';

/** About 30,000 words: far beyond any article, and still parsed in a blink. */
const bodyLength = 200_000;

/** A body says something, is not a whole archive, and has paragraphs. */
export const bodyIsUsable: Rule = {
  name: 'body-is-usable',
  level: 'error',
  *check({ body, paragraphs }) {
    if (paragraphs.length === 0) {
      yield {
        at: { offset: 0 },
        message: 'the body is empty; write at least one paragraph below the second ---',
        what: { code: 'empty', path: ['body'] },
      };
    }
    for (const { text, offset } of blocksOf(body)) {
      if (text.length > parseableLength) {
        yield {
          at: { offset },
          message: `the paragraph has ${text.length} characters; divide it, ${parseableLength} is the most`,
        };
      } else if (!isParseable(text)) {
        yield {
          at: { offset },
          message: `the paragraph has lists or quotes in one another, deeper than ${parseableDepth}; make it simpler`,
          what: { code: 'unreadable' },
        };
      }
    }
    if (body.length > bodyLength) {
      yield {
        at: { offset: bodyLength },
        message: `the body has ${body.length} characters; it may have at most ${bodyLength}`,
      };
    }
  },
};
