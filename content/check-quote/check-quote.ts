import { plainText } from '../search/plain-text.ts';
import { isShort } from './find-exact.ts';
import { matchAltered } from './match-altered.ts';
import { matchExact } from './match-exact.ts';
import type { QuoteIndex } from './quote-index.ts';
import { stretchesOf } from './stretch.ts';
import { tokensOf } from './tokens.ts';
import type { Verdict } from './verdict.ts';

/** Paragraphs to look into: the words of a quote stand in few, or in so many that any will do. */
const mostCandidates = 40;

/**
 * Says whether words stand in the library as quoted. Typographic marks, white space, Markdown and the case of the first
 * letter do not matter; everything else does. `attributedTo` is the name that stands beside the quote.
 */
export function checkQuote(index: QuoteIndex, text: string, attributedTo?: string): Verdict {
  const quoted = plainText(text).trim();
  const tokens = tokensOf(quoted);
  const stretches = stretchesOf(index.candidates(tokens, mostCandidates));
  const asked = { quoted, tokens, attributedTo, isShort: isShort(tokens) };
  return (
    matchExact(asked, stretches) ??
    (asked.isShort ? undefined : matchAltered(asked, stretches)) ?? {
      kind: 'not-found',
      reason: asked.isShort ? 'too-short' : 'unknown',
      quoted,
    }
  );
}
