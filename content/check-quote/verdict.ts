import type { Article, Quote } from '../article.ts';

/**
 * - `exact`: stands so in the library; an ellipsis may leave words out
 * - `altered`: words were changed or added
 * - `cut`: words are missing without an ellipsis, or an ellipsis leaves out what turns the meaning
 * - `misattributed`: stands so, but is not the named person's
 * - `translated`: stands so in a translation, which is not the record
 * - `near-translation`: words of a translation were changed, or are missing; or somebody else translated otherwise
 */
export type FoundKind =
  | 'exact'
  | 'altered'
  | 'cut'
  | 'misattributed'
  | 'translated'
  | 'near-translation';

export type Verdict = FoundQuote | NotFoundQuote;

interface Checked {
  /** Set where the message marks nothing as a quote: then this is all of a part of it. */
  readonly isWhole?: true;
}

export interface NotFoundQuote extends Checked {
  readonly kind: 'not-found';
  /** `too-short`: words so few stand in many texts, and say nothing about where they are from. */
  readonly reason: 'unknown' | 'too-short';
  readonly quoted: string;
}

export interface FoundQuote extends Checked {
  readonly kind: FoundKind;
  /** May be retracted: see its status before showing its words. May be a translation: then no verdict calls it exact. */
  readonly article: Article;
  /** The number of the paragraph, from 1; 0 for headline or dek. */
  readonly paragraph: number;
  /** The quote of the article in which the words stand; undefined where the article itself says them. */
  readonly said: Quote | undefined;
  /** What was checked, without Markdown. */
  readonly quoted: string;
  /** The true sentence or sentences, without Markdown. */
  readonly sentence: string;
  /** How `quoted` and `sentence` differ, in reading order. */
  readonly differences: readonly Difference[];
  /** What ellipses leave out, in order. */
  readonly omitted: readonly string[];
  /** Who the words are said to be by: the same, somebody else, or nobody who could be compared. */
  readonly attribution: 'same' | 'other' | 'unknown';
  readonly attributedTo: string | undefined;
  /** How many further articles have the very same words. */
  readonly alsoIn: number;
}

/** UTF-16 offsets; empty where words of the other text have no counterpart. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Difference {
  readonly kind: 'changed' | 'added' | 'missing';
  /** Whether only capital letters or marks differ, or words. */
  readonly of: 'words' | 'case' | 'marks';
  /** In `quoted`. */
  readonly quoted: Span;
  /** In `sentence`. */
  readonly written: Span;
}
