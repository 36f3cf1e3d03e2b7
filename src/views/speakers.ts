import type { Article } from '../../content/article.ts';

/** Whom an article quotes, each once, in the order of the text. Links name a speaker by the place in this list. */
export function speakersOf(article: Article): string[] {
  return [...new Set(article.quotes.map(({ speaker }) => speaker))];
}

/** The place of a speaker in that list, whatever the case of the letters; undefined for somebody who is not quoted. */
export function speakerIndex(article: Article, speaker: string): number | undefined {
  const wanted = folded(speaker);
  const index = speakersOf(article).findIndex((name) => folded(name) === wanted);
  return index === -1 ? undefined : index;
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
