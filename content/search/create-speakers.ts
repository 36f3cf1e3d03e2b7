import type { Article } from '../article.ts';
import { followLibrary } from './follow-library.ts';
import type { SliceOptions } from './in-slices.ts';
import { isSameName } from './same-name.ts';
import { SpeakerIndex } from './speaker-index.ts';
import type { SpokenQuote } from './speaker-index.ts';

/** The people and bodies quoted in a library; `update` it whenever the library changes. */
export interface Speakers {
  /**
   * All quotes of somebody, newest article first; case and accents do not matter. Otherwise names that may be
   * meant.
   */
  quotesBy(name: string): SpeakerQuotes;
  /** Names for what is typed so far, the most quoted first; 25 unless told, as Discord shows. */
  suggest(text: string, limit?: number): string[];
  /** As of `Search`. */
  update(articles: readonly Article[]): Promise<void>;
  readonly ready: Promise<void>;
}

export type SpeakerQuotes =
  | { readonly speaker: string; readonly quotes: readonly SpokenQuote[] }
  | { readonly speaker: undefined; readonly suggestions: readonly string[] };

/** As many choices as Discord shows. */
const choices = 25;

/** Starts to gather the quotes of published articles in the background; words of translations were said by nobody. */
export function createSpeakers(articles: readonly Article[], slices: SliceOptions = {}): Speakers {
  const followed = followLibrary(() => new SpeakerIndex(), slices);
  const update = (all: readonly Article[]) =>
    followed.update(
      all.filter(({ status, isTranslation }) => status === 'published' && !isTranslation),
    );
  return {
    quotesBy: (name) => quotesBy(followed.index, name),
    suggest: (text, limit = choices) => followed.index.suggest(text, limit),
    update,
    ready: update(articles),
  };
}

/** A part of a name will do where it is one speaker’s only. */
function quotesBy(index: SpeakerIndex, name: string): SpeakerQuotes {
  const found = index.find(name);
  if (found !== undefined) return found;
  const suggestions = index.suggest(name, choices);
  const [only] = suggestions;
  if (suggestions.length !== 1 || only === undefined || isSameName(name, only) !== true) {
    return { speaker: undefined, suggestions };
  }
  return index.find(only) ?? { speaker: undefined, suggestions };
}
