/** A typeface of an npm package: one variable font, in as many files as it has subsets. */
export interface Typeface {
  readonly package: string;
  /** The file of a subset, inside the package. */
  file(subset: string): string;
  /** The subsets that we take; left out, all. */
  readonly subsets?: readonly string[];
}

const face = (name: string, axes = 'wght', subsets?: readonly string[]): Typeface => ({
  package: `@fontsource-variable/${name}`,
  file: (subset) => `files/${name}-${subset}-${axes}-normal.woff2`,
  ...(subsets && { subsets }),
});

// "standard" files have an axis for the optical size beside the one for the weight.
const newsreader = face('newsreader', 'standard');
const sourceSerif = face('source-serif-4', 'standard');
const libreFranklin = face('libre-franklin');
// Its Latin is left to Newsreader, which is the better companion.
const naskh = face('noto-naskh-arabic', 'wght', ['arabic']);
const frankRuhl = face('frank-ruhl-libre');
// The variable fonts, since those of fixed weights take four times the room on disk.
const serifJapanese = face('noto-serif-jp');
const serifChinese = face('noto-serif-sc');
const serifKorean = face('noto-serif-kr');
const serifThai = face('noto-serif-thai', 'wght', ['thai']);

export type Style = 'serif' | 'sans';

/**
 * The typefaces for a text, the first that has a letter draws it. The script of the text decides who comes first, so
 * that its digits and punctuation match; Chinese, Japanese and Korean share letters and differ in their forms.
 */
export function typefacesFor(text: string, style: Style, language: string): readonly Typeface[] {
  const cjk = eastAsian(text, language);
  const serifs = [
    ...new Set([
      ...firstFor(text, cjk),
      newsreader,
      sourceSerif,
      naskh,
      frankRuhl,
      serifThai,
      ...cjk,
    ]),
  ];
  return style === 'sans' && !isEastAsian.test(text) ? [libreFranklin, ...serifs] : serifs;
}

const isEastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The scripts that only one language has decide, else the language of the article. */
function eastAsian(text: string, language: string): readonly Typeface[] {
  const [kana, hangul] = [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /\p{Script=Hangul}/u];
  if (kana.test(text)) return [serifJapanese, serifChinese, serifKorean];
  if (hangul.test(text)) return [serifKorean, serifChinese, serifJapanese];
  if (language.startsWith('ja')) return [serifJapanese, serifChinese, serifKorean];
  if (language.startsWith('ko')) return [serifKorean, serifChinese, serifJapanese];
  return [serifChinese, serifJapanese, serifKorean];
}

function firstFor(text: string, cjk: readonly Typeface[]): readonly Typeface[] {
  if (isEastAsian.test(text)) return cjk;
  if (/\p{Script=Thai}/u.test(text)) return [serifThai, newsreader];
  if (/\p{Script=Arabic}/u.test(text)) return [naskh];
  if (/\p{Script=Hebrew}/u.test(text)) return [frankRuhl];
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return [sourceSerif];
  return [newsreader];
}
