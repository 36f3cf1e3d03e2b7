import { escapeInline, withoutTricks } from './escape.ts';
import type { Leaf } from './leaf.ts';
import { cuts, type Block, type Piece } from './piece.ts';
import { tokens, type Token } from './tokens.ts';

/** Cuts the stretches of one block into pieces: words that run through several stretches are cut only where those meet. */
export function cutLeaves(
  leaves: readonly Leaf[],
  block: Block,
  source: string,
  language: string,
): Piece[] {
  const words = tokens(leaves.map(({ text }) => text).join(''), language);
  let word = 0;
  let index = 0;
  return leaves.flatMap((leaf) => {
    const end = index + leaf.text.length;
    const parts: Token[] = [];
    for (; word < words.length; word += 1) {
      const token = words[word];
      if (!token || token.index >= end) break;
      parts.push(within(token, index, end));
      if (token.index + token.text.length > end) break;
    }
    const pieces =
      leaf.kind === 'whole' ? whole(leaf, parts, block) : piecesOf(leaf, parts, block, source);
    index = end;
    return pieces;
  });
}

/** The part of a token that lies in a stretch; it cannot be cut where it began in the one before. */
function within({ text, index, cut }: Token, start: number, end: number): Token {
  const from = Math.max(index, start);
  const part = text.slice(from - index, end - index);
  return { text: part, index: from, cut: from === index ? cut : cuts.never };
}

function whole({ text, marks, start }: Leaf, parts: readonly Token[], block: Block): Piece[] {
  return [{ start, text, marks, block, cut: parts[0]?.cut ?? cuts.never }];
}

function piecesOf(leaf: Leaf, parts: readonly Token[], block: Block, source: string): Piece[] {
  const { marks, kind } = leaf;
  const place = placer(leaf, source);
  return parts.map(({ text, cut }, i) => {
    const found = place(text.trim());
    const start = i === 0 ? leaf.start : found;
    return {
      start,
      text: kind === 'code' ? withoutTricks(text) : escapeInline(text),
      marks,
      block,
      cut,
    };
  });
}

/**
 * Finds the words of a stretch in the source one after another. One that is written otherwise there (`&amp;`, `\*`) is
 * taken to begin where the one before ended.
 */
function placer({ from, to }: Leaf, source: string): (word: string) => number {
  const own = source.slice(from, to);
  let at = 0;
  return (word) => {
    const found = own.indexOf(word, at);
    if (found === -1) return from + at;
    at = found + word.length;
    return from + found - (own[found - 1] === '\\' ? 1 : 0);
  };
}
