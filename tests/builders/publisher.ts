import type { Publisher } from '../../content/publisher.ts';

/** A valid publisher for a test; `over` says what matters to the test. */
export function aPublisher(over: Partial<Publisher> = {}): Publisher {
  return {
    name: 'Example News',
    owner: 'Example Trust',
    funding: 'subscriptions',
    country: 'Exampleland',
    checked: '2026-02-01',
    source: 'https://news.example/about',
    ...over,
  };
}
