import type { Article } from './article.ts';
import type { Library } from './library.ts';

/** When (an ISO instant) and why. */
export interface LocalRetraction {
  readonly at: string;
  readonly reason: string;
}

/** The same library as one server sees it: what that server has retracted is retracted. The library itself is not copied. */
export function withRetractions(
  library: Library,
  retracted: ReadonlyMap<string, LocalRetraction>,
): Library {
  const seen = (article: Article): Article => {
    const retraction = retracted.get(article.id);
    if (!retraction || article.status === 'retracted') return article;
    // The revision names what a reader is shown, and views are kept by it.
    const revision = `${article.revision}|${retraction.at}|${retraction.reason}`;
    return { ...article, status: 'retracted', retraction, revision };
  };
  return {
    get articles() {
      return library.articles.map(seen);
    },
    find(id) {
      const article = library.find(id);
      return article && seen(article);
    },
    translations: (id) => (retracted.has(id) ? [] : library.translations(id)),
    newest: (filter) => library.newest(filter).filter(({ id }) => !retracted.has(id)),
    topics: library.topics,
    suggest: (text, limit) => library.suggest(text, limit).map(seen),
  };
}
