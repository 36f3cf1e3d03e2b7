import type { Path } from '../yaml-source.ts';
import type { Rule } from '../rule.ts';

/** The clock of the place that is furthest ahead (UTC+14) decides which days have begun. */
const furthestAhead = 14 * 60 * 60 * 1000;

/** Nothing has been published, added, corrected or retracted in the future. */
export const datesNotInFuture: Rule = {
  name: 'dates-not-in-future',
  level: 'error',
  *check({ matter }, { now }) {
    const instants: [Path, string | undefined][] = [
      [['published'], matter.published],
      ...matter.corrections.map(({ at }, index): [Path, string] => [
        ['corrections', index, 'at'],
        at,
      ]),
      [['retraction', 'at'], matter.retraction?.at],
    ];
    for (const [path, instant] of instants) {
      if (instant !== undefined && Date.parse(instant) > now.getTime()) {
        yield {
          at: { path },
          message: `${instant} is in the future; it is ${now.toISOString()} now`,
          what: { code: 'later-than-now' },
        };
      }
    }
    const lastDay = new Date(now.getTime() + furthestAhead).toISOString().slice(0, 10);
    if (matter.added > lastDay) {
      yield {
        at: { path: ['added'] },
        message: `${matter.added} is in the future; the latest day that has begun is ${lastDay}`,
        what: { code: 'later-than-now' },
      };
    }
  },
};
