import { nearMiss } from '../near-miss.ts';
import type { Rule } from '../rule.ts';

/** Quoted words stand in one paragraph of the body, word for word. */
export const quoteIsVerbatim: Rule = {
  name: 'quote-is-verbatim',
  level: 'error',
  *check({ matter, paragraphs, quoteParagraphs }) {
    for (const [index, quote] of matter.quotes.entries()) {
      if (quoteParagraphs[index] !== undefined) continue;
      yield {
        at: { path: ['quotes', index, 'text'] },
        message: `the quote must stand in one paragraph word for word; ${nearMiss(quote.text, paragraphs)}`,
      };
    }
  },
};
