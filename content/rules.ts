import type { Rule } from './rule.ts';
import { bodyIsUsable } from './rules/body-is-usable.ts';
import { correctionsNewestFirst } from './rules/corrections-newest-first.ts';
import { datesNotInFuture } from './rules/dates-not-in-future.ts';
import { linkIsHonest } from './rules/link-is-honest.ts';
import { noDuplicatedWords } from './rules/no-duplicated-words.ts';
import { noRawHtml } from './rules/no-raw-html.ts';
import { pictureIsUsable } from './rules/picture-is-usable.ts';
import { publisherIsKnown } from './rules/publisher-is-known.ts';
import { quoteIsVerbatim } from './rules/quote-is-verbatim.ts';

/**
 * The editorial rules for one article, in the order in which their problems are listed. That a speaker is
 * named, a picture has an alt text, and a retraction a reason, is said by the schema in article.ts; that no two
 * articles share a headline, by the shelf in shelf.ts.
 */
export const rules: readonly Rule[] = [
  publisherIsKnown,
  datesNotInFuture,
  correctionsNewestFirst,
  pictureIsUsable,
  bodyIsUsable,
  quoteIsVerbatim,
  noRawHtml,
  linkIsHonest,
  noDuplicatedWords,
];
