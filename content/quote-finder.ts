import { isParseable, plainText } from './markdown.ts';
import { normalise } from './normalise.ts';

/** Finds the number (from 1) of the paragraph in which words stand. */
export type QuoteFinder = (text: string) => number | undefined;

/**
 * Finds the first paragraph in which words stand word for word; typographic quotation marks, dashes and white
 * space aside. Looks at the text first, and only then at what is left of it without its markup.
 */
export function createQuoteFinder(paragraphs: readonly string[]): QuoteFinder {
  let written: string[] | undefined;
  let plain: string[] | undefined;
  return (text) => {
    const words = normalise(text);
    written ??= paragraphs.map(normalise);
    const index = written.findIndex((paragraph) => containsWhole(paragraph, words));
    if (index >= 0) return index + 1;
    plain ??= paragraphs.map(withoutMarkup);
    const plainIndex = plain.findIndex((paragraph) => containsWhole(paragraph, words));
    return plainIndex >= 0 ? plainIndex + 1 : undefined;
  };
}

function withoutMarkup(paragraph: string): string {
  if (!isParseable(paragraph) || !/[*_~`[\\&>]/.test(paragraph)) return '';
  return normalise(plainText(paragraph));
}

/** Whether the needle stands in the text without cutting a word in two. */
function containsWhole(text: string, needle: string): boolean {
  for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + 1)) {
    const end = from + needle.length;
    const cutsFirst = isWithinWord(text.slice(Math.max(from - 1, 0), from), needle.slice(0, 1));
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
