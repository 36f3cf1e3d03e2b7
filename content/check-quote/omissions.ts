import type { Range } from './find-exact.ts';
import { holdsNegation } from './negation.ts';
import { saidAt } from './said-at.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';

/** What an ellipsis leaves out. */
export interface Omission {
  readonly text: string;
  /** Whether the quote says without it what its source says with it. */
  readonly isFair: boolean;
}

const sentenceEnds = new Set(['.', '!', '?']);

/** What stands between the ranges of a quote, in order. */
export function omissionsBetween(stretch: Stretch, ranges: readonly Range[]): Omission[] {
  return ranges.slice(1).map((after, i) => {
    const before = ranges[i] ?? { start: 0, end: 0 };
    const tokens = stretch.tokens.slice(before.end, after.start);
    const text = textBetween(stretch, before.end, after.start);
    const isOneSpeakers = saidAt(stretch, before)?.speaker === saidAt(stretch, after)?.speaker;
    const seam = stretch.tokens.slice(before.end - 1, after.start);
    const ends = seam.flatMap((_, at) => (endsSentence(seam, at) ? [at] : []));
    const keepsMeaning =
      ends.length > 0
        ? isWholeSentences(seam, ends)
        : isAside(tokens) || !holdsNegation(text, stretch.article.language);
    const isFair = isOneSpeakers && keepsMeaning;
    return { text, isFair };
  });
}

/** The white space and quotation marks around it are of no interest. */
function textBetween({ text, tokens }: Stretch, start: number, end: number): string {
  const from = tokens[start - 1]?.end ?? 0;
  return text.slice(from, tokens[end]?.start ?? from).trim();
}

/** Between commas or brackets: what it holds is no part of the sentence around it. */
function isAside(tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0]?.text, tokens.at(-1)?.text];
  return (first === ',' && last === ',') || (first === '(' && last === ')');
}

/**
 * Whether a sentence ends just before the ellipsis, and another just where the quote goes on. Otherwise the
 * beginning of one sentence was put to the end of another.
 */
function isWholeSentences(seam: readonly Token[], ends: readonly number[]): boolean {
  return (ends[0] ?? Infinity) <= 1 && ends.at(-1) === seam.length - 1;
}

/** A point after a single letter is part of an abbreviation: U.S. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  if (!sentenceEnds.has(tokens[i]?.text ?? '')) return false;
  const before = tokens[i - 1];
  return before === undefined || before.single || before.key.length > 1;
}
