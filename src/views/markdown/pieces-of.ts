import type { Definition, List, ListItem, Root, RootContent, Table } from 'mdast';
import { parseMarkdown } from '../../../content/markdown.ts';
import { fit } from '../fit.ts';
import type { Words } from '../words/words.ts';
import { codePieces } from './code.ts';
import { cutLeaves } from './cut-leaves.ts';
import { escapeInline } from './escape.ts';
import { deepest, leavesOf } from './inline.ts';
import type { Leaf } from './leaf.ts';
import { cuts, quotePrefix, withFirst, type Piece } from './piece.ts';
import { below, blockAt, endOf, inside, outermost, sliceOf, startOf, type Place } from './place.ts';

/**
 * An article's Markdown as pieces for Discord: to the letter where it is prose, and with the nearest thing that Discord
 * has for what it lacks (tables as lines, pictures as words, deep headings in bold).
 */
export function piecesOf(source: string, language: string, words: Words): Piece[] {
  const root = parseMarkdown(source);
  const context = { source, language, words, definitions: definitionsIn(root) };
  return siblings(root.children, { ...outermost, ...context });
}

/** The blocks of a container, one after another. A heading is kept with what follows it. */
function siblings(nodes: readonly RootContent[], place: Place): Piece[] {
  let next = place;
  let afterHeading = false;
  return nodes.flatMap((node, i) => {
    const pieces = piecesOfBlock(node, next);
    if (pieces.length === 0) return [];
    const joined = afterHeading ? withFirst(pieces, { cut: cuts.never }) : pieces;
    afterHeading = node.type === 'heading';
    const tight = afterHeading || (place.marker !== '' && nodes[i + 1]?.type === 'list');
    next = below(place, tight ? 'line' : 'paragraph');
    return joined;
  });
}

function piecesOfBlock(node: RootContent, place: Place): Piece[] {
  if (place.depth > deepest) return plain(node, sliceOf(node, place), place);
  switch (node.type) {
    case 'paragraph':
      return textBlock(node, leavesOf(node.children, place), place);
    case 'heading':
      return heading(node, place);
    case 'code':
      return codePieces(node, place);
    case 'blockquote':
      return siblings(node.children, inside(node, place, { quote: quotePrefix, indent: '' }));
    case 'list':
      return list(node, place);
    case 'table':
      return table(node, place);
    case 'thematicBreak':
      return plain(node, '* * *', place);
    case 'html':
      return plain(node, node.value, place);
    case 'footnoteDefinition':
      return siblings(
        node.children,
        inside(node, place, { marker: escapeInline(`[${fit(node.identifier, 20)}] `) }),
      );
    case 'definition':
      return [];
    default:
      return plain(node, sliceOf(node, place), place);
  }
}

function textBlock(
  node: RootContent,
  leaves: readonly Leaf[],
  place: Place,
  block = blockAt(place),
): Piece[] {
  const pieces = cutLeaves(leaves, block, place.source, place.language);
  return withFirst(pieces, { start: place.start ?? startOf(node), cut: cuts.block });
}

function plain(node: RootContent, text: string, place: Place): Piece[] {
  return textBlock(node, [leafOf(node, text)], place);
}

function leafOf(node: RootContent, text: string): Leaf {
  const start = startOf(node);
  return { kind: 'text', text, marks: [], start, from: start, to: endOf(node) };
}

/** Discord has three sizes, and the headline of the message takes the largest; the lower levels are bold lines. */
function heading(node: RootContent & { type: 'heading' }, place: Place): Piece[] {
  if (node.depth > 2 || place.indent || place.marker) {
    return textBlock(node, leavesOf(node.children, place, [{ sign: '**' }]), place);
  }
  const block = blockAt(place);
  const sign = '### ';
  const leaves = leavesOf(node.children, place);
  return textBlock(node, leaves, place, {
    ...block,
    first: block.first + sign,
    rest: block.rest + sign,
  });
}

function list(node: List, place: Place): Piece[] {
  return node.children.flatMap((item, i) => {
    const number = (node.start ?? 1) + i;
    const sign = node.ordered ? `${number}. ` : '- ';
    const at = i === 0 ? place : below(place, 'line');
    return siblings(item.children, inside(item, at, { marker: at.marker + sign + task(item) }));
  });
}

function task({ checked }: ListItem): string {
  if (typeof checked !== 'boolean') return '';
  return checked ? String.raw`\[x\] ` : String.raw`\[ \] `;
}

/** Each row is a line, its cells parted by dots; the first row is bold. A table of signs would not fit a phone. */
function table(node: Table, place: Place): Piece[] {
  return node.children.flatMap((row, i) => {
    const leaves = row.children.flatMap((cell, j): Leaf[] => {
      const start = startOf(cell);
      const dot: Leaf = { kind: 'text', text: ' · ', marks: [], start, from: start, to: start };
      const text = leavesOf(cell.children, place, i === 0 ? [{ sign: '**' }] : []);
      return j === 0 ? text : [dot].concat(text);
    });
    const at = i === 0 ? place : below(place, 'line');
    return textBlock(row, leaves, at);
  });
}

function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (nodes: readonly RootContent[], depth: number): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node);
      }
      if ('children' in node && depth < deepest) visit(node.children, depth + 1);
    }
  };
  visit(root.children, 0);
  return definitions;
}
