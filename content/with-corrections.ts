import { createHash } from 'node:crypto';
import type { Article, Correction } from './article.ts';

/** Tells corrections apart. */
export const correctionKey = ({ at, kind, note }: Correction): string => `${at} ${kind} ${note}`;

/**
 * The article with these corrections among its own, newest first; itself when it has them all. One after the other, oldest
 * first, they come to the same revision as all at once.
 */
export function withCorrections(article: Article, entries: readonly Correction[]): Article {
  const known = new Set(article.corrections.map(correctionKey));
  const added = entries.filter((entry) => !known.has(correctionKey(entry)));
  return added.toSorted((a, b) => timeOf(a) - timeOf(b)).reduce(withCorrection, article);
}

function withCorrection(article: Article, entry: Correction): Article {
  const corrections = [entry, ...article.corrections].toSorted((a, b) => timeOf(b) - timeOf(a));
  const revision = createHash('sha256')
    .update(article.revision)
    .update(correctionKey(entry))
    .digest('hex');
  return { ...article, corrections, revision };
}

const timeOf = ({ at }: Correction) => Date.parse(at);
