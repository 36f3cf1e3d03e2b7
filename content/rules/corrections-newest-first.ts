import type { Rule } from '../rule.ts';

/** Corrections are listed newest first, as they are shown. */
export const correctionsNewestFirst: Rule = {
  name: 'corrections-newest-first',
  level: 'error',
  *check({ matter }) {
    for (const [index, { at }] of matter.corrections.entries()) {
      const above = matter.corrections[index - 1];
      if (above && Date.parse(at) > Date.parse(above.at)) {
        yield {
          at: { path: ['corrections', index, 'at'] },
          message: `${at} is newer than the correction above it; list the newest first`,
          what: { code: 'later-than-now' },
        };
      }
    }
  },
};
