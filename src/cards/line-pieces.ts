/** What may not begin a line, besides closing punctuation: full stops, small kana, marks that lengthen or repeat. */
const neverFirst =
  /^[\p{Pe}\p{Pf}\p{M},.!?:;%、。，．！？：；・…‥％ー々ゝゞヽヾ〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const neverLast = /[\p{Ps}\p{Pi}]$/u;
const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const endsCjk = new RegExp(`${cjk}$`, 'u');
const startsCjk = new RegExp(`^${cjk}`, 'u');

/**
 * A text in pieces between which a line may end: after a space, after a hyphen or dash inside a word, and in Chinese
 * and Japanese between words (as Intl.Segmenter finds them), but never before a full stop or after an opening bracket.
 */
export function linePieces(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before.endsWith(' ')) return true;
  if (neverFirst.test(after) || neverLast.test(before)) return false;
  if (/[\p{L}\p{N}][-‐–—/]$/u.test(before)) return /^\p{L}/u.test(after);
  return endsCjk.test(before) || startsCjk.test(after);
}
