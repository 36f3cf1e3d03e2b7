type Marks = readonly [opening: string, closing: string];

const english: Marks = ['“', '”'];
const guillemets: Marks = ['«', '»'];
const corners: Marks = ['「', '」'];

/** By language, or by language and region where they differ. Languages that are not here have English marks. */
const marks: Readonly<Record<string, Marks>> = {
  ar: guillemets,
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: guillemets,
  de: ['„', '“'],
  el: guillemets,
  es: guillemets,
  fa: guillemets,
  fr: ['«\u00a0', '\u00a0»'],
  he: ['”', '”'],
  it: guillemets,
  ja: corners,
  nb: guillemets,
  pl: ['„', '”'],
  pt: english,
  'pt-PT': guillemets,
  ro: ['„', '”'],
  ru: guillemets,
  uk: guillemets,
  'zh-TW': corners,
  'zh-HK': corners,
  'zh-Hant': corners,
};

/** The quotation marks of a language, given as a BCP 47 tag. */
export function marksOf(language: string): Marks {
  const [base = language, ...rest] = language.split('-');
  return marks[`${base}-${rest[0] ?? ''}`] ?? marks[base] ?? english;
}
