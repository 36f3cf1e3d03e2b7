import type { Article } from './article.ts';

/**
 * Whether an article came into the library after a moment. Of the day on which it came only the date is known: on that
 * very day, what was published before the moment is taken for known, and what states no time for new. So something may
 * be called new twice, but is seldom missed.
 */
export function isNewer({ added, published }: Article, moment: Date): boolean {
  const day = moment.toISOString().slice(0, 10);
  if (added !== day) return added > day;
  return published === undefined || Date.parse(published) > moment.getTime();
}
