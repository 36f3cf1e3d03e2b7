import type { Article } from './article.ts';

/** Everyone who is quoted in an article, each once, in the order of the first quote. */
export function speakersOf({ quotes }: Article): string[] {
  return [...new Set(quotes.map(({ speaker }) => speaker))];
}
