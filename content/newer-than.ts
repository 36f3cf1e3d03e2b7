import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

/** What somebody who looks at a list at some moment has seen by then. */
export interface LastLook {
  readonly at: Date;
  /** Marks of the articles that had come on that very day, as `marksOfDay` gives them. */
  readonly seen: string;
}

const markLength = 2;

/** Two characters for each article that came into the library on the day (UTC) of a moment. */
export function marksOfDay(articles: readonly Article[], moment: Date): string {
  const day = dayOf(moment);
  return articles
    .filter(({ added }) => added === day)
    .map(markOf)
    .join('');
}

/**
 * Tells which articles came into the library after somebody looked. Of each only the day is known on which it came, so
 * for the day of the look the marks decide. Two articles of a day share a mark once in 4,096.
 */
export function newerThan({ at, seen }: LastLook): (article: Article) => boolean {
  const day = dayOf(at);
  const known = new Set(seen.match(/../g));
  return (article) => {
    if (article.added !== day) return article.added > day;
    return !known.has(markOf(article));
  };
}

function markOf({ id }: Article): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, markLength);
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
