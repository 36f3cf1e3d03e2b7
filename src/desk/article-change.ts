import type { Article, Correction } from '../../content/article.ts';
import { correctionKey } from '../../content/with-corrections.ts';
import { wordingOf } from '../../content/wording-of.ts';

/** How an article differs from the one that a post shows. */
export type ArticleChange = 'none' | 'retracted' | 'explained' | 'unexplained';

/**
 * Compares an article with an earlier revision of it. A change is explained by a new entry under `corrections`, or
 * when it is of white space and punctuation only. One that goes back to fewer entries is not.
 */
export function changeIn(now: Article, before: Article): ArticleChange {
  if (now.status === 'retracted') return 'retracted';
  if (now.revision === before.revision) return 'none';
  if (newEntries(now, before.corrections).length > 0) return 'explained';
  return lettersOf(now) === lettersOf(before) ? 'explained' : 'unexplained';
}

/** What an article's corrections say beyond the entries that are known. */
export function newEntries(
  { corrections }: Article,
  known: readonly Correction[],
): readonly Correction[] {
  const keys = new Set(known.map(correctionKey));
  return corrections.filter((it) => !keys.has(correctionKey(it)));
}

/** Everything that is said, without white space and punctuation. */
const lettersOf = (article: Article) => wordingOf(article).replace(/[^\p{L}\p{N}\p{M}\p{S}]/gu, '');
