import type { Article } from '../article.ts';
import { gatherVersions } from '../versions.ts';
import { followLibrary } from '../search/follow-library.ts';
import type { SliceOptions } from '../search/in-slices.ts';
import { checkQuote } from './check-quote.ts';
import { extractQuoted } from './extract-quoted.ts';
import type { Quoted } from './extract-quoted.ts';
import { QuoteIndex } from './quote-index.ts';
import type { Verdict } from './verdict.ts';

/** Checks quotes against a library; `update` it whenever the library changes. */
export interface QuoteCheck {
  /** One quote, and the name that stands beside it. Never waits: while the index is being built, some are not found. */
  check(text: string, attributedTo?: string): Verdict;
  /** All that a message quotes, in its order; all of each of its parts if nothing is marked. */
  checkMessage(...parts: readonly string[]): Verdict[];
  /**
   * Takes in what changed, in the background. A later call supersedes one under way.
   * Resolves when the index is up to date, or superseded.
   */
  update(articles: readonly Article[]): Promise<void>;
  /** Resolves when the articles given at the start are in. */
  readonly ready: Promise<void>;
  readonly size: number;
}

/**
 * Starts to index articles, translations among them, in the background; retracted ones too, so that their quotes can be
 * told of.
 */
export function createQuoteCheck(
  articles: readonly Article[],
  slices: SliceOptions = {},
): QuoteCheck {
  const followed = followLibrary(() => new QuoteIndex(), slices);
  const update = (all: readonly Article[]) => followed.update(gatherVersions(all));
  const check = (text: string, attributedTo?: string) =>
    checkQuote(followed.index, text, attributedTo);
  const judge = ({ text, attributedTo, isWhole }: Quoted): Verdict => {
    const verdict = check(text, attributedTo);
    return isWhole ? { ...verdict, isWhole } : verdict;
  };
  return {
    check,
    checkMessage: (...parts) => extractQuoted(...parts).map(judge),
    update,
    ready: update(articles),
    get size() {
      return followed.index.size;
    },
  };
}
