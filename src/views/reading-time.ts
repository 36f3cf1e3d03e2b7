import type { Article } from '../../content/article.ts';

export interface ReadingTime {
  readonly of: 'words' | 'characters';
  readonly count: number;
  readonly minutes: number;
}

/** How long an article is, and how long it takes to read, in whole minutes and at least one. */
export function readingTime({ body, language, words }: Article): ReadingTime {
  const [main = ''] = language.split('-');
  const perMinute = charactersPerMinute.get(main);
  const of = perMinute === undefined ? 'words' : 'characters';
  const count = perMinute === undefined ? words : (body.match(/[\p{L}\p{N}]/gu) ?? []).length;
  return { of, count, minutes: Math.max(1, Math.round(count / (perMinute ?? wordsPerMinute))) };
}

/**
 * Silent reading of plain texts: Trauzettel-Klosinski and Dietz, “Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST”, 2012. English: 228 words a minute.
 */
const wordsPerMinute = 230;

/** From the same study, for scripts that do not part words. */
const charactersPerMinute: ReadonlyMap<string, number> = new Map([
  ['zh', 255],
  ['ja', 357],
]);
