import type { Rule } from '../rule.ts';
import { closestTo } from '../typo.ts';

/** An article's publisher stands in publishers.yaml, so that a reader learns who speaks. */
export const publisherIsKnown: Rule = {
  name: 'publisher-is-known',
  level: 'error',
  *check({ matter }, { publishers }) {
    if (publishers.has(matter.publisher)) return;
    const close = closestTo(matter.publisher, publishers.keys());
    const known = [...publishers.keys()].slice(0, 10).join(', ');
    const valid =
      close === undefined ? `known there: ${known || 'nobody yet'}` : `did you mean “${close}”?`;
    yield {
      at: { path: ['publisher'] },
      message: `“${matter.publisher}” is not in publishers.yaml; ${valid}`,
    };
  },
};
