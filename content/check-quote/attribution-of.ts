import type { Article, Quote } from '../article.ts';
import { isSameName } from '../search/same-name.ts';
import type { FoundQuote } from './verdict.ts';

/** Whether a name beside a quote is that of its speaker, or of somebody who reported it. */
export function attributionOf(
  attributedTo: string | undefined,
  { publisher, agencies, byline, isTranslation }: Article,
  said: Quote | undefined,
): FoundQuote['attribution'] {
  // A translation may leave out who says what.
  const isSilent = isTranslation === true && said === undefined;
  if (attributedTo === undefined || isSilent) return 'unknown';
  const names = [said?.speaker, said?.role, said?.via, publisher.name, ...byline].concat(
    agencies.map(({ name }) => name),
  );
  const answers = names.flatMap((name) =>
    name === undefined ? [] : [isSameName(attributedTo, name)],
  );
  if (answers.includes(true)) return 'same';
  return comparable(attributedTo, said) ? 'other' : 'unknown';
}

/** A name in another script than the speaker's cannot be told from it. */
function comparable(attributedTo: string, said: Quote | undefined): boolean {
  return isSameName(attributedTo, said?.speaker ?? attributedTo) !== undefined;
}
