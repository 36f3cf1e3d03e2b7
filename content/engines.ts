import type { QuoteCheck } from './check-quote/create-quote-check.ts';
import { onDemand, type OnDemand, type Surroundings } from './on-demand.ts';
import type { Search } from './search/create-search.ts';
import type { Speakers } from './search/create-speakers.ts';

/** What finds something in the library; each is built in the background when it is first needed. */
export interface Engines {
  readonly search: OnDemand<Pick<Search, 'search'>>;
  readonly quoteCheck: OnDemand<Pick<QuoteCheck, 'check' | 'checkMessage'>>;
  readonly speakers: OnDemand<Pick<Speakers, 'quotesBy' | 'suggest'>>;
}

/** One of them, as it answers. */
export type Engine<K extends keyof Engines> = Engines[K] extends OnDemand<infer T> ? T : never;

/** The engines over a library, not yet built; their code is loaded with the first use too. */
export function createEngines(around: Surroundings): Engines {
  return {
    search: onDemand(around, async (articles) => {
      const { createSearch } = await import('./search/create-search.ts');
      return createSearch(articles);
    }),
    quoteCheck: onDemand(around, async (articles) => {
      const { createQuoteCheck } = await import('./check-quote/create-quote-check.ts');
      return createQuoteCheck(articles);
    }),
    speakers: onDemand(around, async (articles) => {
      const { createSpeakers } = await import('./search/create-speakers.ts');
      return createSpeakers(articles);
    }),
  };
}
