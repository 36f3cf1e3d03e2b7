import type { Article } from '../article.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { plainText } from './plain-text.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** Characters of context: two lines on a phone. */
const width = 160;

/** Matched words in their context. */
export interface Snippet {
  /** Plain text, not escaped; begins or ends with `…` where it was cut. */
  readonly text: string;
  /** Matched words in `text`: where each begins and ends, in UTF-16 units. */
  readonly marks: ReadonlyArray<readonly [start: number, end: number]>;
  /** The paragraph of the body, from 1; 0 for headline, dek or summary. */
  readonly paragraph: number;
}

/**
 * The passage of an article that holds the most of what was asked for. `weigh` says how telling a word is, 0 if it was not
 * asked for; a passage that gains `enough` is as good as any, and the rest is not read.
 */
export function bestPassage(
  article: Article,
  weigh: (word: Word) => number,
  enough: number,
): Passage {
  let best = passage(article.dek ?? article.headline, 0, () => 0);
  for (const [text, paragraph] of textsOf(article)) {
    const next = passage(text, paragraph, weigh);
    if (next.gain > best.gain) best = next;
    if (best.gain >= enough) break;
  }
  return best;
}

/** Where to look, the record before our own words about it. */
function* textsOf({
  headline,
  dek = '',
  summary,
  body,
}: Article): Generator<readonly [text: string, paragraph: number]> {
  for (const [i, text] of paragraphsOf(body).entries()) yield [plainText(text), i + 1];
  for (const text of [dek, ...summary, headline]) yield [text, 0];
}

/** A paragraph, or what stands above the text. */
export interface Passage {
  readonly text: string;
  readonly paragraph: number;
  readonly matches: readonly Word[];
  /** Where the densest stretch of matches begins. */
  readonly from: number;
  /** How much of what was asked for stands there, by its weight. */
  readonly gain: number;
}

function passage(text: string, paragraph: number, weigh: (word: Word) => number): Passage {
  const matches = [...wordsOf(text)].filter((word) => weigh(word) > 0);
  let best = { from: 0, gain: 0 };
  for (const [i, first] of matches.entries()) {
    const gain = gainWithin(matches.slice(i, i + 16), first.start + width * 0.75, weigh);
    if (gain > best.gain) best = { from: first.start, gain };
  }
  return { text, paragraph, matches, ...best };
}

/** Each word counts once: three mentions of one are worth less than one mention of three. */
function gainWithin(matches: readonly Word[], end: number, weigh: (word: Word) => number): number {
  const within = new Map<string, number>();
  for (const word of matches) if (word.end <= end) within.set(word.folded, weigh(word));
  return [...within.values()].reduce((sum, gain) => sum + gain, 0);
}

/** The part of a passage to show. */
export function snippetOf({ text, paragraph, matches, from }: Passage): Snippet {
  const lead = Math.min(from - width / 4, text.length - width);
  const start = lead <= 0 ? 0 : wordStart(text, lead);
  const end = text.length - start <= width ? text.length : wordEnd(text, start + width);
  const head = start > 0 ? '…' : '';
  const tail = end < text.length ? '…' : '';
  const shift = head.length - start;
  const marks = joined(
    matches
      .filter((word) => word.start >= start && word.end <= end)
      .map((word) => [word.start + shift, word.end + shift] as const),
  );
  return { text: head + text.slice(start, end).replaceAll(/\s/g, ' ') + tail, marks, paragraph };
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 20).search(/\s/);
  return space === -1 ? wholeCharacter(text, from) : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.slice(to - 20, to).search(/\s\S*$/);
  return space === -1 ? wholeCharacter(text, to) : to - 20 + space;
}

/** Steps back to before a character that is written as two UTF-16 units, or with marks after it. */
function wholeCharacter(text: string, at: number): number {
  let position = at;
  while (
    position > 0 &&
    /^(?:\p{M}|\u200d|[\udc00-\udfff])/u.test(text.slice(position, position + 2))
  )
    position--;
  return position;
}

function joined(marks: ReadonlyArray<readonly [number, number]>): Array<readonly [number, number]> {
  const result: Array<readonly [number, number]> = [];
  for (const [start, end] of marks) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], end];
    else result.push([start, end]);
  }
  return result;
}
