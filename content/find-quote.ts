import { plainText } from './markdown.ts';

/**
 * The number (from 1) of the first paragraph in which words stand word for word; typographic quotation
 * marks, dashes and white space aside. Undefined when they stand in none.
 */
export function findQuote(text: string, paragraphs: readonly string[]): number | undefined {
  const words = normalise(text);
  const inSource = paragraphs.findIndex(
    (it) => containsWhole(it, text) || containsWhole(normalise(it), words),
  );
  if (inSource >= 0) return inSource + 1;
  const inPlain = paragraphs.findIndex(
    (it) => /[*_~`[\\&>]/.test(it) && containsWhole(normalise(plainText(it)), words),
  );
  return inPlain >= 0 ? inPlain + 1 : undefined;
}

/** Makes the differences that do not count equal: quotation marks, dashes, white space. */
export function normalise(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the needle stands in the text without cutting a word in two. */
function containsWhole(text: string, needle: string): boolean {
  for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + 1)) {
    const end = from + needle.length;
    const cutsFirst = isWithinWord(text.slice(from - 1, from), needle.slice(0, 1));
    const cutsLast = isWithinWord(needle.slice(-1), text.slice(end, end + 1));
    if (!cutsFirst && !cutsLast) return true;
  }
  return false;
}

/** Scripts written without spaces have no word to cut. */
function isWithinWord(left: string, right: string): boolean {
  const spaced = /^[\p{L}\p{N}]$/u;
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  return spaced.test(left) && spaced.test(right) && !unspaced.test(left + right);
}
