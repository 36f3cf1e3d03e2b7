/**
 * The smallest part of a text that is never cut: a word, a link, a line of code. A page is a run of pieces, so that
 * cutting and rendering cannot disagree.
 */
export interface Piece {
  /** Where it begins in the source. It ends where the next one begins. */
  readonly start: number;
  /** As Discord Markdown, with the white space after it, without what its marks and its block add. */
  readonly text: string;
  /** The formatting runs that it stands in, outermost first. */
  readonly marks: readonly Mark[];
  readonly block: Block;
  /** How good a page break before it would be. */
  readonly cut: Cut;
}

/** From worst to best. Inside a grapheme only when that alone is longer than a page. */
export const cuts = {
  never: 0,
  inGrapheme: 1,
  grapheme: 2,
  word: 3,
  sentence: 4,
  block: 5,
} as const;
export type Cut = (typeof cuts)[keyof typeof cuts];

/** One formatting run. Two runs of the same kind are two objects. */
export interface Mark {
  readonly sign: '*' | '**' | '~~' | '`';
}

/** A paragraph, heading, list item, code block …: what begins on a line of its own. */
export interface Block {
  /** Stands before its first line, such as `> - `. */
  readonly first: string;
  /** Stands before each further line, and before what is left of it on the next page. */
  readonly rest: string;
  /** What parts it from the block before it. */
  readonly gap: 'line' | 'paragraph';
  /** For code: its language, or an empty string. */
  readonly code?: string;
  /** Discord Markdown of our own: the signs at the start of its lines are meant. */
  readonly raw?: true;
}

export const quotePrefix = '> ';

/** The pieces with something else about the first of them. */
export function withFirst(
  [first, ...others]: readonly Piece[],
  change: Partial<Pick<Piece, 'start' | 'cut'>>,
): Piece[] {
  return first ? [{ ...first, ...change }, ...others] : [];
}
