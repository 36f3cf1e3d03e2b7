import { escapeInline } from './escape.ts';
import { cuts, type Block, type Piece } from './piece.ts';
import { tokens } from './tokens.ts';

/** A line of our own, in Discord Markdown, that is kept whole. */
export function line(markdown: string, gap: Block['gap'] = 'line'): Piece {
  return {
    start: 0,
    text: markdown,
    marks: [],
    block: { first: '', rest: '', gap, raw: true },
    cut: cuts.block,
  };
}

/** Like `line`, on the same page as what comes before it. `start` is its place in what is paged. */
export function closingLine(markdown: string, start = 0): Piece {
  return { ...line(markdown), start, cut: cuts.never };
}

/** Somebody's words, shown to the letter; they may go on on the next page. `start` is their place in what is paged. */
export function prose(text: string, language: string, block: Block, start = 0): Piece[] {
  return tokens(text, language).map((token, i) => ({
    start,
    text: escapeInline(token.text),
    marks: [],
    block,
    cut: i === 0 ? cuts.block : token.cut,
  }));
}
