import { attributionOf } from './attribution-of.ts';
import { findExact } from './find-exact.ts';
import type { Range } from './find-exact.ts';
import { severedNegation } from './negation.ts';
import { byRecord, kindIn } from './of-record.ts';
import { omissionsBetween } from './omissions.ts';
import { isWholeQuote, saidAt, speakersWithin } from './said-at.ts';
import { sentenceAround } from './sentence-around.ts';
import { paragraphAt } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';
import type { FoundQuote } from './verdict.ts';

/** What somebody wants to have checked. */
export interface Asked {
  readonly quoted: string;
  readonly tokens: readonly Token[];
  readonly attributedTo: string | undefined;
  /** So few words that they must be the whole of a quote. */
  readonly isShort: boolean;
}

/** The verdict for words that stand in the library one by one, perhaps with pieces left out at an ellipsis. */
export function matchExact(asked: Asked, stretches: readonly Stretch[]): FoundQuote | undefined {
  const found = stretches.flatMap((stretch) => {
    const ranges = findExact(asked.tokens, stretch.tokens);
    return ranges === undefined || !isAllowed(asked, stretch, ranges)
      ? []
      : [exactlyAt(asked, stretch, ranges)];
  });
  const best = found.toSorted(byTruth)[0];
  if (best === undefined) return undefined;
  const articles = new Set(found.map(({ article }) => article.id));
  return { ...best, alsoIn: articles.size - 1 };
}

/** Pieces must stand in one paragraph; a few words must be all of a quote. */
function isAllowed(asked: Asked, stretch: Stretch, ranges: readonly Range[]): boolean {
  const [first] = ranges;
  if (first === undefined) return false;
  if (ranges.length > 1) return stretch.paragraphs.length === 1 && !asked.isShort;
  if (!asked.isShort) return true;
  const said = saidAt(stretch, first);
  return said !== undefined && isWholeQuote(first, said);
}

/** The verdict for ranges of a stretch that hold the quoted words. */
export function exactlyAt(asked: Asked, stretch: Stretch, ranges: readonly Range[]): FoundQuote {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const last = ranges.at(-1) ?? first;
  const said = saidAt(stretch, first);
  const severed = severedNegation(stretch, ranges);
  const omissions = omissionsBetween(stretch, ranges);
  const isTurned = severed !== undefined || omissions.some(({ isFair }) => !isFair);
  const isMixed = ranges.some((range) => speakersWithin(stretch, range).size > 1);
  const named = attributionOf(asked.attributedTo, stretch.article, said);
  const attribution = named === 'same' && isMixed ? 'other' : named;
  const omitted = omissions.map(({ text }) => text);
  const kind = isTurned ? 'cut' : attribution === 'other' ? 'misattributed' : 'exact';
  return {
    kind: kindIn(stretch.article, kind),
    article: stretch.article,
    paragraph: paragraphAt(stretch, stretch.tokens[first.start]?.start ?? 0),
    said,
    quoted: asked.quoted,
    sentence: sentenceAround(stretch, { start: first.start, end: last.end }).text,
    differences: [],
    omitted: severed === undefined ? omitted : [severed, ...omitted],
    attribution,
    attributedTo: asked.attributedTo,
    alsoIn: 0,
  };
}

const ranks = {
  exact: 0,
  misattributed: 1,
  cut: 2,
  altered: 3,
  translated: 4,
  'near-translation': 5,
};
const attributions = { same: 0, unknown: 1, other: 2 };

/**
 * The kindest reading first: words that two people said are attributed right if either is named. The record comes before
 * a translation, a live article before a retracted one.
 */
function byTruth(a: FoundQuote, b: FoundQuote): number {
  return (
    byRecord(a.article, b.article) ||
    ranks[a.kind] - ranks[b.kind] ||
    attributions[a.attribution] - attributions[b.attribution] ||
    Number(a.article.status === 'retracted') - Number(b.article.status === 'retracted') ||
    Number(a.said === undefined) - Number(b.said === undefined)
  );
}
