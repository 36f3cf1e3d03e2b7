import { cuts, type Cut } from './piece.ts';
import { segmenter } from './segmenter.ts';

/** A stretch of text that is not cut, with the white space after it. */
export interface Token {
  readonly text: string;
  readonly index: number;
  readonly cut: Cut;
}

/** Longer runs without white space are looked into: long links, and scripts that do not part words. */
const longRun = 24;

/** A grapheme of more UTF-16 units than this (a letter under a heap of marks) may be cut: the limits come first. */
const giantGrapheme = 64;

/** Cuts text into words, or less where a word is long. The tokens joined are the text. */
export function tokens(text: string, language: string): Token[] {
  const sentences = sentenceStarts(text, language);
  return runs(text)
    .flatMap((run) => (run.text.length > longRun ? wordsOf(run, language) : [run]))
    .map((token) => (sentences.has(token.index) ? startOfSentence(token) : token));
}

function startOfSentence(token: Token): Token {
  return token.cut === cuts.never ? token : { ...token, cut: cuts.sentence };
}

function sentenceStarts(text: string, language: string): ReadonlySet<number> {
  return new Set(Array.from(segmenter(language, 'sentence').segment(text), ({ index }) => index));
}

function runs(text: string): Token[] {
  return Array.from(text.matchAll(/\S+\s*|\s+/g), (match) => ({
    text: match[0],
    index: match.index,
    cut: joins.test(match[0]) ? cuts.never : cuts.word,
  }));
}

/** What belongs to the sign before it, even to a space: accents, joiners, skin tones, tags. */
const joins = /^(?:\p{M}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|\u200C|\u200D)/u;

function wordsOf(run: Token, language: string): Token[] {
  const words: Token[] = [];
  const graphemes = segmenter('en', 'grapheme').segment(run.text);
  let glued = false;
  for (const { segment, index, isWordLike } of segmenter(language, 'word').segment(run.text)) {
    const before = words.at(-1);
    const opens = /^[\p{Ps}\p{Pi}]/u.test(segment);
    const inGrapheme = graphemes.containing(index)?.index !== index;
    if (before && (glued || inGrapheme || !(isWordLike || opens))) {
      words[words.length - 1] = { ...before, text: before.text + segment };
    } else {
      const cut = !before ? run.cut : unspaced.test(segment) ? cuts.word : cuts.grapheme;
      words.push({ text: segment, index: run.index + index, cut });
    }
    glued = opens;
  }
  return words.flatMap((word) => (word.text.length > longRun ? graphemesOf(word) : [word]));
}

/** Scripts that are written without spaces between words. */
const unspaced =
  /^[\p{Ps}\p{Pi}]*[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

function graphemesOf(word: Token): Token[] {
  return Array.from(segmenter('en', 'grapheme').segment(word.text), ({ segment, index }) => ({
    text: segment,
    index: word.index + index,
    cut: index === 0 ? word.cut : cuts.grapheme,
  })).flatMap((grapheme) =>
    grapheme.text.length > giantGrapheme ? pointsOf(grapheme) : [grapheme],
  );
}

function pointsOf(grapheme: Token): Token[] {
  let { index } = grapheme;
  return Array.from(grapheme.text, (text, i) => {
    const token = { text, index, cut: i === 0 ? grapheme.cut : cuts.inGrapheme };
    index += text.length;
    return token;
  });
}
