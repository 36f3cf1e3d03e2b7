import type {
  BlockContent,
  Code,
  Definition,
  List,
  ListItem,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { parseMarkdown } from '../../../content/markdown.ts';
import { fit } from '../fit.ts';
import type { Words } from '../text.ts';
import { cutLeaves } from './cut-leaves.ts';
import { deepest, leavesOf, type Context } from './inline.ts';
import type { Leaf } from './leaf.ts';
import { cuts, quotePrefix, type Block, type Piece } from './piece.ts';

/**
 * An article's Markdown as pieces for Discord: to the letter where it is prose, and with the nearest thing that Discord
 * has for what it lacks (tables as lines, pictures as words, deep headings in bold).
 */
export function piecesOf(source: string, language: string, words: Words): Piece[] {
  const root = parseMarkdown(source);
  const context = { source, language, words, definitions: definitionsIn(root) };
  return siblings(root.children, { ...outermost, ...context });
}

/** Where a block stands. */
interface Place extends Context {
  /** `> ` inside a quotation. Discord has no quotation in a quotation. */
  readonly quote: string;
  /** What stands for the list items around it, on their further lines. */
  readonly indent: string;
  /** What the first line begins with, instead of the last part of `indent`. */
  readonly marker: string;
  readonly gap: Block['gap'];
  /** Where the construct around it begins, if it is the first in it. */
  readonly start?: number | undefined;
  readonly depth: number;
}

const outermost = { quote: '', indent: '', marker: '', gap: 'paragraph', depth: 0 } as const;

/** The blocks of a container, one after another. A heading is kept with what follows it. */
function siblings(nodes: readonly RootContent[], place: Place): Piece[] {
  let next = place;
  let afterHeading = false;
  return nodes.flatMap((node, i) => {
    const pieces = piecesOfBlock(node, next);
    const [first, ...others] = pieces;
    if (!first) return [];
    const joined = afterHeading ? [{ ...first, cut: cuts.never }, ...others] : pieces;
    afterHeading = node.type === 'heading';
    next = {
      ...place,
      indent: place.indent + hang(place),
      marker: '',
      gap:
        afterHeading || (place.marker !== '' && nodes[i + 1]?.type === 'list')
          ? 'line'
          : 'paragraph',
      start: undefined,
    };
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
      return code(node, place);
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
        inside(node, place, { marker: String.raw`\[${fit(node.identifier, 20)}\] ` }),
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
  const [first, ...others] = pieces;
  if (!first) return [];
  return [{ ...first, start: place.start ?? startOf(node), cut: cuts.block }, ...others];
}

function plain(node: RootContent, text: string, place: Place): Piece[] {
  return textBlock(node, [leafOf(node, text)], place);
}

function leafOf(node: RootContent, text: string, kind: Leaf['kind'] = 'text'): Leaf {
  const start = startOf(node);
  return { kind, text, marks: [], start, from: start, to: endOf(node) };
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

function code(node: Code, place: Place): Piece[] {
  const lang = /^[a-z0-9_+\-.#]{1,20}$/i.test(node.lang ?? '') ? (node.lang ?? '') : '';
  const block: Block = { ...blockAt(place), rest: place.quote, code: lang };
  // Backticks that would end the fence are parted by a sign that is not seen.
  const text = node.value.includes('```') ? node.value.replace(/`(?=`)/g, '`\u2060') : node.value;
  return text.trim() === '' ? [] : textBlock(node, [leafOf(node, text, 'code')], place, block);
}

function list(node: List, place: Place): Piece[] {
  return node.children.flatMap((item, i) => {
    const number = (node.start ?? 1) + i;
    const sign = node.ordered ? `${number}. ` : '- ';
    const at = i === 0 ? place : { ...place, marker: '', start: undefined, gap: 'line' as const };
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
      const marks = i === 0 ? [{ sign: '**' as const }] : [];
      return [...(j === 0 ? [] : [dot]), ...leavesOf(cell.children, place, marks)];
    });
    const at = i === 0 ? place : { ...place, start: undefined, gap: 'line' as const };
    return textBlock(row, leaves, at);
  });
}

function blockAt({ quote, indent, marker, gap }: Place): Block {
  // Discord nests lists about ten deep; deeper ones only lose their indent.
  const kept = indent.slice(0, 20);
  return { first: quote + kept + marker, rest: quote + kept + hang({ marker }), gap };
}

/** Further lines of an item stand under its text; three spaces are enough for Discord, whatever the number. */
function hang({ marker }: Pick<Place, 'marker'>): string {
  return ' '.repeat(Math.min(marker.length, 3));
}

function inside(node: RootContent, place: Place, over: Partial<Place>): Place {
  return { ...place, start: place.start ?? startOf(node), depth: place.depth + 1, ...over };
}

function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (nodes: readonly (RootContent | BlockContent)[], depth: number): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node);
      }
      if ('children' in node && depth < deepest) visit(node.children as RootContent[], depth + 1);
    }
  };
  visit(root.children, 0);
  return definitions;
}

function sliceOf(node: RootContent, { source }: Place): string {
  return source.slice(startOf(node), endOf(node));
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: RootContent): number {
  return node.position?.end.offset ?? startOf(node);
}
