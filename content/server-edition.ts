import type { Article, Correction } from './article.ts';
import { createLibrary, timeOf } from './create-library.ts';
import type { Library } from './library.ts';
import { withCorrections } from './with-corrections.ts';

/** What of the library is otherwise in one server, by its moderators' word. Immutable: a change makes a new one. */
export interface ServerEdition {
  /** By the article's id. */
  readonly retracted: ReadonlyMap<string, LocalRetraction>;
  /** What they have added to the corrections of the library's articles, by the article's id. */
  readonly corrected: ReadonlyMap<string, readonly Correction[]>;
  /** Articles that they wrote in Discord. */
  readonly written: readonly Article[];
}

/** When (an ISO instant) and why. */
export interface LocalRetraction {
  readonly at: string;
  readonly reason: string;
}

/** The library as those who read in the server see it. Made once for each snapshot and edition; nothing is copied. */
export function asServerSees(library: Library, edition: ServerEdition): Library {
  const views = made.get(library) ?? new WeakMap<ServerEdition, Library>();
  made.set(library, views);
  const seen = views.get(edition) ?? combine(library, edition);
  views.set(edition, seen);
  return seen;
}

/** By the library, so that no view keeps an old snapshot alive. */
const made = new WeakMap<Library, WeakMap<ServerEdition, Library>>();

function combine(library: Library, edition: ServerEdition): Library {
  const seen = (article: Article) => seenArticle(article, edition);
  const own = createLibrary(edition.written.map(seen));
  const articles = once(() => merge(own.articles, library.articles.map(seen)));
  const readable = once(() => articles().filter(isReadable));
  return {
    get articles() {
      return articles();
    },
    find(id) {
      const article = library.find(id);
      return article ? seen(article) : own.find(id);
    },
    translations: (id) => (edition.retracted.has(id) ? [] : library.translations(id).map(seen)),
    newest: ({ topic } = {}) =>
      topic === undefined
        ? readable()
        : merge(own.newest({ topic }), library.newest({ topic }).map(seen).filter(isReadable)),
    topics: own.topics.size === 0 ? library.topics : sum(library.topics, own.topics),
    suggest: (text, limit) =>
      [...own.suggest(text, limit), ...library.suggest(text, limit).map(seen)].slice(0, limit),
  };
}

const isReadable = ({ status }: Article) => status === 'published';

function seenArticle(article: Article, { retracted, corrected }: ServerEdition): Article {
  const current = withCorrections(article, corrected.get(article.id) ?? []);
  const retraction = retracted.get(article.id);
  if (!retraction || current.status === 'retracted') return current;
  // The revision names what a reader is shown, and views are kept by it.
  const revision = `${current.revision}|${retraction.at}|${retraction.reason}`;
  return { ...current, status: 'retracted', retraction, revision };
}

/** Both are newest first, and so is what comes out. */
function merge(own: readonly Article[], others: readonly Article[]): readonly Article[] {
  if (own.length === 0) return others;
  return [...own, ...others].toSorted((a, b) => timeOf(b) - timeOf(a));
}

function sum(
  some: ReadonlyMap<string, number>,
  more: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map(some);
  for (const [topic, count] of more) all.set(topic, count + (all.get(topic) ?? 0));
  return new Map([...all].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
