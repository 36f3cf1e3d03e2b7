import type { Verdict } from './check-quote/verdict.ts';
import { createLibrary, timeOf } from './create-library.ts';
import { createEngines, type Engine, type Engines } from './engines.ts';
import type { OnDemand, Surroundings } from './on-demand.ts';
import type { ServerEdition } from './server-edition.ts';

/**
 * What finds something in the library and in what a server's moderators have written. Theirs is indexed by itself, when it is
 * first looked for: so nothing of one server is ever found in another.
 */
export function serverEngines(
  shared: Engines,
  around: Omit<Surroundings, 'library'>,
): (edition: ServerEdition) => Engines {
  const made = new WeakMap<ServerEdition, Engines>();
  return (edition) => {
    if (edition.written.length === 0) return shared;
    const known = made.get(edition) ?? together(enginesOver(edition, around), shared);
    made.set(edition, known);
    return known;
  };
}

function enginesOver({ written }: ServerEdition, around: Omit<Surroundings, 'library'>): Engines {
  const library = createLibrary(written);
  return createEngines({
    ...around,
    library: { current: () => library, subscribe: () => () => undefined },
  });
}

function together(own: Engines, shared: Engines): Engines {
  return {
    search: both(own.search, shared.search, searchBoth),
    quoteCheck: both(own.quoteCheck, shared.quoteCheck, checkBoth),
    speakers: both(own.speakers, shared.speakers, speakersOfBoth),
  };
}

function both<T>(own: OnDemand<T>, shared: OnDemand<T>, join: (a: T, b: T) => T): OnDemand<T> {
  return {
    async get() {
      const [a, b] = await Promise.all([own.get(), shared.get()]);
      return a !== undefined && b !== undefined ? join(a, b) : undefined;
    },
  };
}

/** Of two that can be searched, the one that knows the words as they were typed; of like ones both, the server's own first. */
function searchBoth(own: Engine<'search'>, shared: Engine<'search'>): Engine<'search'> {
  return {
    search(query, options = {}) {
      const found = [own, shared].map((it) => it.search(query, options));
      const useful = found.filter(({ total }) => total > 0);
      const literal = useful.filter(({ respelt }) => respelt.length === 0);
      const counted = literal.length > 0 ? literal : useful;
      return {
        hits: counted.flatMap(({ hits }) => hits).slice(0, options.limit ?? 10),
        total: counted.reduce((sum, { total }) => sum + total, 0),
        respelt: (counted[0] ?? found[1])?.respelt ?? [],
      };
    },
  };
}

/** The verdict that says more for the words. */
function checkBoth(own: Engine<'quoteCheck'>, shared: Engine<'quoteCheck'>): Engine<'quoteCheck'> {
  return {
    check: (text, by) => better(shared.check(text, by), own.check(text, by)),
    checkMessage(...parts) {
      const others = own.checkMessage(...parts);
      return shared
        .checkMessage(...parts)
        .map((verdict, at) => better(verdict, others[at] ?? verdict));
    },
  };
}

/** The record first, then translations. */
const ranks: Readonly<Record<Verdict['kind'], number>> = {
  exact: 0,
  misattributed: 1,
  cut: 2,
  altered: 3,
  translated: 4,
  'near-translation': 5,
  'not-found': 6,
};

function better(one: Verdict, other: Verdict): Verdict {
  return ranks[other.kind] < ranks[one.kind] ? other : one;
}

function speakersOfBoth(own: Engine<'speakers'>, shared: Engine<'speakers'>): Engine<'speakers'> {
  const each = [own, shared];
  const suggest: Engine<'speakers'>['suggest'] = (text, limit) => [
    ...new Set(each.flatMap((it) => it.suggest(text, limit)).slice(0, limit)),
  ];
  return {
    suggest,
    quotesBy(name) {
      const found = each.map((it) => it.quotesBy(name));
      const known = found.flatMap((it) => (it.speaker === undefined ? [] : [it]));
      const [first] = known;
      if (!first) return { speaker: undefined, suggestions: suggest(name) };
      const quotes = known
        .flatMap((it) => it.quotes)
        .toSorted((a, b) => timeOf(b.article) - timeOf(a.article));
      return { speaker: first.speaker, quotes };
    },
  };
}
