import type { Article } from './article.ts';

/**
 * What a translation may not change: the record stays the same in every language. As `field must be …`, one for each that
 * differs. Headline, dek, summary, text and notes are in other words; quotes may be left out, since readers are shown
 * the original ones.
 */
export function translationDifferences(original: Article, translation: Article): string[] {
  if (original.language === translation.language) {
    return [`language must be another than that of the original (${original.language})`];
  }
  const fields = [
    'status',
    'published',
    'added',
    'url',
    'topics',
    'publisher',
    'byline',
    'retraction',
    'corrections',
    'picture',
  ] as const;
  const differing = fields.filter((field) => said(original, field) !== said(translation, field));
  const messages = differing.map((field) => `${field} must be as in the original`);
  const hasAll = translation.quotes.length === original.quotes.length;
  return translation.quotes.length === 0 || hasAll
    ? messages
    : [
        ...messages,
        `quotes must be as many as in the original (${original.quotes.length}), or none`,
      ];
}

/** A field as it compares: of notes and reasons, which are translated, only when and of what kind they are. */
function said(
  { publisher, retraction, corrections, picture, ...article }: Article,
  field: string,
): string {
  const known: Readonly<Record<string, unknown>> = {
    ...article,
    publisher: publisher.name,
    retraction: retraction && Date.parse(retraction.at),
    corrections: corrections.map(({ at, kind }) => [Date.parse(at), kind]),
    picture: picture?.path,
  };
  return JSON.stringify(known[field] ?? null);
}
