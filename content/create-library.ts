import type { Article } from './article.ts';
import type { Library } from './library.ts';
import { speakersOf } from './speakers.ts';
import { createSuggestIndex } from './suggest-index.ts';

/** How many choices Discord shows under an option. */
const choices = 25;

/** Makes a snapshot of the articles and their translations; drafts are left out. */
export function createLibrary(all: readonly Article[]): Library {
  const shown = all.filter(({ status }) => status !== 'draft');
  const articles = newestFirst(shown.filter(({ isTranslation }) => !isTranslation));
  const translations = groupById(shown.filter(({ isTranslation }) => isTranslation));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const readable = articles.filter(({ status }) => status === 'published');
  const byTopic = groupByTopic(readable);
  const index = createSuggestIndex(readable.map(searchTextOf));
  return {
    articles,
    find: (id) => byId.get(id),
    translations: (id) => translations.get(id) ?? [],
    newest: ({ topic } = {}) => (topic === undefined ? readable : (byTopic.get(topic) ?? [])),
    topics: countTopics(byTopic),
    suggest: (text, limit = choices) =>
      index.find(text, limit).flatMap((ordinal) => readable[ordinal] ?? []),
  };
}

/**
 * When an article came, in milliseconds since 1970: `published`, else when it was written here, else the beginning of the
 * day on which it was added.
 */
export function timeOf({ published, writtenAt, added }: Article): number {
  return Date.parse(published ?? writtenAt ?? added);
}

/** Then by id. */
function newestFirst(articles: readonly Article[]): Article[] {
  return articles
    .map((article) => ({ article, time: timeOf(article) }))
    .toSorted((a, b) => b.time - a.time || (a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article);
}

function groupById(articles: readonly Article[]): Map<string, Article[]> {
  const byId = new Map<string, Article[]>();
  for (const article of articles) {
    byId.set(article.id, [...(byId.get(article.id) ?? []), article]);
  }
  return byId;
}

function groupByTopic(articles: readonly Article[]): Map<string, Article[]> {
  const byTopic = new Map<string, Article[]>();
  for (const article of articles) {
    for (const topic of new Set(article.topics)) {
      const group = byTopic.get(topic);
      if (group) group.push(article);
      else byTopic.set(topic, [article]);
    }
  }
  return byTopic;
}

function countTopics(byTopic: ReadonlyMap<string, readonly Article[]>): Map<string, number> {
  const counts = [...byTopic].map(([topic, group]): [string, number] => [topic, group.length]);
  return new Map(counts.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function searchTextOf(article: Article): string {
  return [article.headline, ...article.topics, ...speakersOf(article)].join('\n');
}
