import type { Article } from '../../../content/article.ts';

let count = 0;

/** A whole article of which a test states only what it is about. */
export function articleForTest(parts: Partial<Article> & { publisherName?: string }): Article {
  count++;
  const { publisherName = 'Example News', ...rest } = parts;
  return {
    id: `article-${count}`,
    headline: `Headline ${count}`,
    summary: [],
    body: '',
    topics: [],
    language: 'en',
    added: '2026-03-01',
    byline: [],
    publisher: {
      name: publisherName,
      owner: 'Its readers',
      funding: 'Subscriptions',
      country: 'Nowhere',
      checked: '2026-03-01',
      source: 'https://news.example/about',
    },
    agencies: [],
    quotes: [],
    corrections: [],
    status: 'published',
    words: 0,
    revision: `${count}`,
    ...rest,
  };
}
