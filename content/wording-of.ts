import type { Article } from './article.ts';

/**
 * All that an article says, as one text to compare. Where its picture lies says nothing, nor the order of its fields, which is
 * another when it comes from a database.
 */
export function wordingOf(article: Article): string {
  const { revision: _, words: __, picture, ...said } = article;
  return JSON.stringify({ ...said, alt: picture?.alt, picture: picture?.sha256 }, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
