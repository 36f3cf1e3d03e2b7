import { createHash } from 'node:crypto';
import type { Article, Correction } from './article.ts';

/** Tells corrections apart. */
export const correctionKey = ({ at, kind, note }: Correction): string => `${at} ${kind} ${note}`;

/** The article with these corrections among its own, newest first; itself when it has them all. */
export function withCorrections(article: Article, entries: readonly Correction[]): Article {
  const known = new Set(article.corrections.map(correctionKey));
  const added = entries.filter((entry) => !known.has(correctionKey(entry)));
  if (added.length === 0) return article;
  const corrections = [...added, ...article.corrections].toSorted(
    (a, b) => Date.parse(b.at) - Date.parse(a.at),
  );
  const revision = createHash('sha256')
    .update(article.revision)
    .update(JSON.stringify(added))
    .digest('hex');
  return { ...article, corrections, revision };
}
