import type { Article } from '../../content/article.ts';
import { speakersOf } from '../../content/speakers.ts';

/**
 * The place of a speaker among those whom the article quotes, by which links name them, whatever the case of the letters;
 * undefined for somebody who is not quoted.
 */
export function speakerIndex(article: Article, speaker: string): number | undefined {
  const wanted = folded(speaker);
  const index = speakersOf(article).findIndex((name) => folded(name) === wanted);
  return index === -1 ? undefined : index;
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
