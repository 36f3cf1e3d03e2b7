import { createHash } from 'node:crypto';
import type { Article } from '../../content/article.ts';
import { aPublisher } from './publisher.ts';

/** A valid article for a test, in service and without extras; `over` says what matters to the test. */
export function anArticle(over: Partial<Article> = {}): Article {
  const article = {
    id: 'tram-line',
    headline: 'City council approves the new tram line',
    dek: 'After nine years of debate, building starts in May',
    summary: ['The council voted 31 to 9 for the line.', 'Building is to start in May.'],
    topics: ['transport'],
    language: 'en',
    added: '2026-03-02',
    byline: [],
    publisher: aPublisher(),
    agencies: [],
    quotes: [],
    corrections: [],
    status: 'published' as const,
    body: 'The city council approved the new tram line on Tuesday.\n\nBuilding starts in May.',
    ...over,
  };
  return {
    ...article,
    words: over.words ?? article.body.split(/\s+/).filter(Boolean).length,
    revision: over.revision ?? createHash('sha256').update(JSON.stringify(article)).digest('hex'),
  };
}
