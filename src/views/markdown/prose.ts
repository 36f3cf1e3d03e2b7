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

/** Like `line`, on the same page as what comes before it. */
export function closingLine(markdown: string): Piece {
  return { ...line(markdown), cut: cuts.never };
}

/** Somebody's words, shown to the letter; they may go on on the next page. */
export function prose(text: string, language: string, block: Block): Piece[] {
  return tokens(text, language).map((token, i) => ({
    start: 0,
    text: escapeInline(token.text),
    marks: [],
    block,
    cut: i === 0 ? cuts.block : token.cut,
  }));
}
