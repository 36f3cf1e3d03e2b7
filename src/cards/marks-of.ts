type Marks = readonly [opening: string, closing: string];

const english: Marks = ['“', '”'];
const guillemets: Marks = ['«', '»'];
const corners: Marks = ['「', '」'];
const low: Marks = ['„', '“'];
const lowHigh: Marks = ['„', '”'];
const high: Marks = ['”', '”'];

/**
 * By language, or by language and region or script where they differ. Languages that are not here have English marks. From
 * Unicode CLDR 48.2 (delimiters.json), but for the guillemets that Arabic, Spanish and Swiss newspapers print.
 */
const marks: Readonly<Record<string, Marks>> = {
  ar: guillemets,
  be: guillemets,
  bg: low,
  bs: lowHigh,
  ca: guillemets,
  cs: low,
  de: low,
  'de-CH': guillemets,
  el: guillemets,
  es: guillemets,
  et: low,
  eu: guillemets,
  fa: guillemets,
  fi: high,
  fr: ['«\u00a0', '\u00a0»'],
  'fr-CH': guillemets,
  he: high,
  hr: low,
  hu: lowHigh,
  hy: guillemets,
  is: low,
  it: guillemets,
  ja: corners,
  ka: low,
  kk: guillemets,
  lt: low,
  mk: low,
  nb: guillemets,
  nl: ['‘', '’'],
  nn: guillemets,
  no: guillemets,
  pl: lowHigh,
  pt: english,
  'pt-PT': guillemets,
  ro: lowHigh,
  ru: guillemets,
  sk: low,
  sl: low,
  sr: lowHigh,
  sv: high,
  uk: guillemets,
  ur: ['”', '“'],
  'zh-TW': corners,
  'zh-HK': corners,
  'zh-Hant': corners,
};

/** The quotation marks of a language, given as a BCP 47 tag. */
export function marksOf(language: string): Marks {
  const [base = language, ...rest] = language.split('-');
  return marks[`${base}-${rest[0] ?? ''}`] ?? marks[base] ?? english;
}
