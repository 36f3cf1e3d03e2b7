import type { Article } from '../article.ts';
import type { FoundKind } from './verdict.ts';

/** The kind of a verdict on words of this article: those of a translation are never exact, and a difference proves little. */
export function kindIn(
  { isTranslation }: Article,
  kind: Exclude<FoundKind, 'translated' | 'near-translation'>,
): FoundKind {
  if (!isTranslation || kind === 'misattributed') return kind;
  return kind === 'exact' ? 'translated' : 'near-translation';
}

/** Sorts originals before translations. */
export function byRecord(a: Article, b: Article): number {
  return Number(a.isTranslation ?? false) - Number(b.isTranslation ?? false);
}
