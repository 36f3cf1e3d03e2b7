import { createHash } from 'node:crypto';
import type { Article, Quote } from './article.ts';
import { normalise } from './normalise.ts';

/**
 * Digits and consonants: no vowels that would make words, no L that reads as 1, as in Crockford's base 32.
 * Nine of 30 are 2e13 codes: among half a million quotes, any two share one with a likelihood of 0.6%.
 */
const alphabet = '0123456789BCDFGHJKMNPQRSTVWXYZ';
const articleLetters = 5;
const wordsLetters = 4;

/** What is printed on a quote's card, such as `7K3-MQ9-TXB`: the same on every machine, as long as the words stand. */
export function codeOf(article: Pick<Article, 'id'>, quote: Pick<Quote, 'text'>): string {
  const letters = articlePart(article.id) + wordsPart(quote.text);
  return letters.replace(/^(...)(...)(...)$/, '$1-$2-$3');
}

/** The part of a code that tells the article, so that the right one is found without looking into any. */
export const articlePart = (id: string): string => lettersOf(id, articleLetters);

/** The part of a code that tells the words; typographic marks and white space do not count. */
export const wordsPart = (text: string): string => lettersOf(normalise(text), wordsLetters);

/**
 * The two parts of a code as a person may have typed it: in any case, with any spaces and hyphens, the letters O, I
 * and L for the digits that they look like. Undefined if it is none.
 */
export function parseCode(text: string): { article: string; words: string } | undefined {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode =
    letters.length === articleLetters + wordsLetters && /^[0-9B-DF-HJKMNP-TV-Z]+$/.test(letters);
  if (!isCode) return undefined;
  return { article: letters.slice(0, articleLetters), words: letters.slice(articleLetters) };
}

function lettersOf(text: string, count: number): string {
  let rest = createHash('sha256').update(text).digest().readUIntBE(0, 6);
  let letters = '';
  for (let i = 0; i < count; i++) {
    letters += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return letters;
}
