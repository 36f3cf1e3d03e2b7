import type { Article } from '../../content/article.ts';
import { speakersOf } from '../../content/speakers.ts';

/**
 * The place of a speaker among those whom the article quotes, by which links name them, whatever the case of the letters;
 * undefined for somebody who is not quoted.
 */
export function speakerIndex(article: Article, speaker: string): number | undefined {
  const names = speakersOf(article);
  const exact = names.indexOf(speaker);
  const index = exact === -1 ? names.map(folded).indexOf(folded(speaker)) : exact;
  return index === -1 ? undefined : index;
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
