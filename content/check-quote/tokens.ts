/** A word, a mark that carries meaning, or an ellipsis, and where it stands (UTF-16 offsets). */
export interface Token {
  readonly kind: 'word' | 'mark' | 'ellipsis';
  /** The token as it is compared: typography made equal, case kept. */
  readonly text: string;
  /** Without case and optional signs: two tokens of one key are the same word, perhaps written differently. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** One character of a script that puts no space between words. */
  readonly single: boolean;
}

/** Scripts without spaces between words: each character is a token, so that a difference can be shown within a run. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々`;
const letter = String.raw`(?![${unspaced}])[\p{L}\p{N}][\p{M}\p{Cf}\u0640]*`;
/** Within a word: the apostrophe of “don’t”, the point or comma of 1,000.5, the gershayim of Hebrew. */
const inner = String.raw`['’ʼ‘](?<=\p{L}\p{M}{0,4}['’ʼ‘])(?=\p{L})|(?<=\p{N})[.,٫٬](?=\p{N})|(?<=[א-ת])["״”](?=[א-ת])`;
const pattern = new RegExp(
  [
    String.raw`(?<ellipsis>[[(]\s*(?:…|\.{3}|\. \. \.)\s*[\])]|…+|⋯+|\.{3,}|\. \. \.|。{3,})`,
    String.raw`(?<sic>\[sic\])`,
    String.raw`(?<initial>\[\p{L}\](?:${letter}|${inner})+)`,
    String.raw`(?<single>[${unspaced}]\p{M}*)`,
    String.raw`(?<word>(?:${letter}|${inner})+)`,
    String.raw`(?<minus>[\p{Pd}−](?=\s?\p{N}))`,
    String.raw`(?<mark>[^\s\p{Pd}−\p{M}\p{Cf}"'’‘‚‛“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟＂＇′″\x60´])`,
  ].join('|'),
  'giu',
);

/** What of a text counts when quotes are compared. Quotation marks, dashes and white space are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    if (groups['sic'] !== undefined) continue;
    const compared = comparedForm(match[0], groups);
    tokens.push({
      kind: kindOf(groups),
      text: compared,
      key: keyOf(compared),
      start: match.index,
      end: match.index + match[0].length,
      single: groups['single'] !== undefined,
    });
  }
  return tokens;
}

/** Whether quoted words are the written ones: the same, or the same without signs that may be left out. */
export function isSame(quoted: Token, written: Token): boolean {
  return quoted.text === written.text || quoted.text === withoutOptional(written.text);
}

/** Whether they differ in the case of the first letter at most, as they may at the start of a quote. */
export function isSameAtStart(quoted: Token, written: Token): boolean {
  if (isSame(quoted, written)) return true;
  return (
    quoted.key === written.key &&
    [quoted.text, withoutOptional(quoted.text)].some((text) =>
      [written.text, withoutOptional(written.text)].includes(swapFirst(text)),
    )
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function kindOf(groups: Groups): Token['kind'] {
  if (groups['ellipsis'] !== undefined) return 'ellipsis';
  return groups['mark'] === undefined && groups['minus'] === undefined ? 'word' : 'mark';
}

function comparedForm(text: string, groups: Groups): string {
  if (groups['ellipsis'] !== undefined) return '…';
  if (groups['minus'] !== undefined) return '-';
  const bare = groups['initial'] === undefined ? text : text.replaceAll(/[[\]]/g, '');
  return ascii.test(bare) ? bare : withEqualTypography(bare);
}

const ascii = /^[\0-\x7f]*$/;
/** Full-width and presentation forms, ligatures. Not ² or ½, which mean something else than 2 and 1/2. */
const compatibility = /[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uffee]+/g;
const marksAlike = new Map([
  ['。', '.'],
  ['۔', '.'],
  ['、', ','],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
]);

function withEqualTypography(text: string): string {
  return text
    .replaceAll(compatibility, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\u0640]/gu, '')
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/["״”]/g, '"')
    .replaceAll(/[。۔、،؛؟]/g, (mark) => marksAlike.get(mark) ?? mark)
    .replaceAll(/\p{Nd}/gu, plainDigit);
}

/** The zeros of Arabic, Persian and Devanagari digits; the other nine follow each. */
const zeros = [0x660, 0x6f0, 0x966];

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((it) => code >= it && code < it + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Vowel signs of Arabic, points of Hebrew, stress marks of Cyrillic; and ё, which is commonly printed е. */
const optional =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05bd\u05bf-\u05c7]|(?<=\p{Script=Cyrillic})\u0301/gu;

function withoutOptional(text: string): string {
  if (ascii.test(text)) return text;
  return text.replaceAll(optional, '').replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

function keyOf(text: string): string {
  return withoutOptional(text).toLowerCase();
}

function swapFirst(text: string): string {
  const [first = ''] = text;
  const lower = first.toLowerCase();
  return (lower === first ? first.toUpperCase() : lower) + text.slice(first.length);
}
