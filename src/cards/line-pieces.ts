/** What may not begin a line, besides closing punctuation: full stops, small kana, marks that lengthen or repeat. */
const neverFirst =
  /^[\p{Pe}\p{Pf}\p{M},.!?:;%、。，．！？：；・…‥％ー々ゝゞヽヾ〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶๆฯ]/u;
const neverLast = /[\p{Ps}\p{Pi}] ?$/u;
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]`;
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');
const startsUnspaced = new RegExp(`^${unspaced}`, 'u');

/**
 * A text in pieces between which a line may end: after a space, after a hyphen or dash inside a word, and in Chinese,
 * Japanese and Thai between words (as Intl.Segmenter finds them), but never before a full stop or after an opening bracket,
 * also where a space stands between, as in French; and not before a dash between two words.
 */
export function linePieces(text: string, language: string): string[] {
  const pieces: string[] = [];
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  for (const [i, { segment }] of segments.entries()) {
    const last = pieces.at(-1);
    const isDash = /^[–—-]$/.test(segment) && segments[i + 1]?.segment === ' ';
    if (last === undefined || (!isDash && mayBreak(last, segment))) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || neverFirst.test(after) || neverLast.test(before)) return false;
  if (before.endsWith(' ')) return true;
  if (/[\p{L}\p{N}][-‐–—/]$/u.test(before)) return /^\p{L}/u.test(after);
  return endsUnspaced.test(before) || startsUnspaced.test(after);
}
