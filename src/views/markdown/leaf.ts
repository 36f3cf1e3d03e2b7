import type { Mark } from './piece.ts';

/** A stretch of a paragraph in one kind of writing, before it is cut into words. */
export interface Leaf {
  /** `text` is escaped and cut, `code` only cut, `whole` is Discord Markdown and never cut. */
  readonly kind: 'text' | 'code' | 'whole';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where it begins in the source, with the signs before it. */
  readonly start: number;
  /** Where its own characters begin in the source, and end. Equal for words that do not stand there. */
  readonly from: number;
  readonly to: number;
}
