import { nearMiss, type Difference, type NearMiss } from '../near-miss.ts';
import type { Rule } from '../rule.ts';

/** Quoted words stand in one paragraph of the body, word for word. */
export const quoteIsVerbatim: Rule = {
  name: 'quote-is-verbatim',
  level: 'error',
  *check({ matter, paragraphs, quoteParagraphs }) {
    for (const [index, quote] of matter.quotes.entries()) {
      if (quoteParagraphs[index] !== undefined) continue;
      const closest = nearMiss(quote.text, paragraphs);
      yield {
        at: { path: ['quotes', index, 'text'] },
        message: `the quote must stand in one paragraph word for word; ${describe(closest)}`,
        what: { code: 'not-verbatim', quote: quote.text, closest },
      };
    }
  },
};

function describe(closest: NearMiss | undefined): string {
  if (!closest) return 'no paragraph comes close to it';
  const { paragraph, differences } = closest;
  return `the closest is paragraph ${paragraph}, ${differences.map(inWords).join(', and ')}`;
}

function inWords({ quoted, written }: Difference): string {
  if (written === '') return `which does not have “${quoted}”`;
  if (quoted === '') return `which also has “${written}”`;
  return `which has “${written}” where the quote has “${quoted}”`;
}
