import { looseFold } from './loose-fold.ts';

/** One searchable word of a text, and where it stands (UTF-16 offsets). */
export interface Word {
  /** Without case and accents. */
  readonly folded: string;
  /** As written, in lower case; a stemmer wants its accents. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** From a script that puts no space between words: two neighbouring characters. */
  readonly pair: boolean;
}

/** Scripts without spaces between words, and Hangul, whose endings are glued to the word. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const runs = new RegExp(
  String.raw`([${unspaced}][${unspaced}\p{M}ー々]*)|(?:(?![${unspaced}])[\p{L}\p{N}\p{M}])+`,
  'gu',
);
const anyUnspaced = new RegExp(`[${unspaced}]`, 'u');
const spacedRuns = /[\p{L}\p{N}\p{M}]+/gu;
const character = /\P{M}\p{M}*/gu;

/** The words of a text in order; Chinese, Japanese, Korean, Thai … as overlapping pairs of characters. */
export function* wordsOf(text: string): Generator<Word> {
  // Most texts have none of these scripts, and are read twice as fast for it.
  for (const match of text.matchAll(anyUnspaced.test(text) ? runs : spacedRuns)) {
    if (match[1] === undefined) yield spacedWord(match[0], match.index);
    else yield* pairsOf(match[1], match.index);
  }
}

function spacedWord(text: string, start: number): Word {
  return {
    folded: looseFold(text),
    raw: text.toLowerCase(),
    start,
    end: start + text.length,
    pair: false,
  };
}

function* pairsOf(run: string, offset: number): Generator<Word> {
  const characters = [...run.matchAll(character)];
  const last = Math.max(characters.length - 1, 1);
  for (let i = 0; i < last; i++) {
    const text = (characters[i]?.[0] ?? '') + (characters[i + 1]?.[0] ?? '');
    const start = offset + (characters[i]?.index ?? 0);
    const folded = looseFold(text);
    yield { folded, raw: folded, start, end: start + text.length, pair: true };
  }
}
