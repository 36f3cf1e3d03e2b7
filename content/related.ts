import type { Article } from './article.ts';
import type { Library } from './library.ts';

/** Newest articles of a topic to look at: who shares several topics is hardly older than that. */
const mostOfTopic = 200;

/** Other readable articles that share topics with one: those that share most first, then the newest. */
export function relatedTo({ id, topics }: Article, library: Library, limit: number): Article[] {
  const shared = new Map<Article, number>();
  for (const topic of topics) {
    for (const other of library.newest({ topic }).slice(0, mostOfTopic)) {
      if (other.id !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .toSorted(([a, m], [b, n]) => n - m || dateOf(b) - dateOf(a))
    .slice(0, limit)
    .map(([other]) => other);
}

function dateOf({ published, added }: Article): number {
  return Date.parse(published ?? added);
}
