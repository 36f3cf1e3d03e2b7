import { fold } from './fold.ts';

/** Scripts written without spaces between words, in which any part of a text may be looked for. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー`;
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');

/** Longer pieces of unspaced text are looked up piece by piece. */
const window = 8;

/** The words under which a text is found: its folded words; of unspaced text, a piece from each position. */
export function indexWords(text: string): string[] {
  return splitWords(text, (run) =>
    Array.from({ length: run.length }, (_, at) => run.slice(at, at + window)),
  );
}

/** The words that must each be the beginning of an index word. */
export function queryWords(text: string): string[] {
  return splitWords(text, (run) =>
    Array.from({ length: Math.ceil(run.length / window) }, (_, piece) =>
      run.slice(piece * window, (piece + 1) * window),
    ),
  );
}

function splitWords(text: string, splitUnspaced: (run: string) => string[]): string[] {
  const folded = fold(text);
  const words = folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (!hasUnspaced.test(folded)) return words;
  return words.flatMap((word) => {
    if (!hasUnspaced.test(word)) return word;
    const parts = word.match(runs) ?? [];
    return parts.flatMap((part) => (hasUnspaced.test(part) ? splitUnspaced(part) : part));
  });
}
