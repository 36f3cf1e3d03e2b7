import type { Code } from 'mdast';
import { cutLeaves } from './cut-leaves.ts';
import type { Leaf } from './leaf.ts';
import { cuts, withFirst, type Block, type Piece } from './piece.ts';
import { blockAt, endOf, startOf, type Place } from './place.ts';

/** A fence that is cut is cut between lines, where one line alone is not too long. */
export function codePieces(node: Code, place: Place): Piece[] {
  if (node.value.trim() === '') return [];
  const lang = node.lang && /^[a-z0-9_+\-.#]{1,20}$/i.test(node.lang) ? node.lang : '';
  const block: Block = { ...blockAt(place), rest: place.quote, code: lang };
  // Backticks that would end the fence are parted by a sign that is not seen.
  const text = node.value.includes('```') ? node.value.replace(/`(?=`)/g, '`\u2060') : node.value;
  let from = startOf(node);
  return text.split(/(?<=\n)/).flatMap((line, i) => {
    const found = place.source.indexOf(line.trim(), from);
    if (found !== -1 && found < endOf(node)) from = found;
    const leaf: Leaf = { kind: 'code', text: line, marks: [], start: from, from, to: endOf(node) };
    const pieces = cutLeaves([leaf], block, place.source, place.language);
    if (i > 0) return withFirst(pieces, { cut: cuts.sentence });
    return withFirst(pieces, { start: place.start ?? startOf(node), cut: cuts.block });
  });
}
