import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { blocksOf, type Block } from './paragraphs.ts';

const dialect = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** The parser's time may grow with the square of a text: a block of this length can take it 0.1 s. */
export const parseableLength = 10_000;

/** So many lists and quotes in one another take a few milliseconds, and a thousand a second. */
export const parseableDepth = 50;
const tooDeep = new RegExp(
  String.raw`^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){${parseableDepth + 1}}`,
  'm',
);

/** Whether the parser takes a block in a blink. */
export const isParseable = (block: string): boolean =>
  block.length <= parseableLength && !tooDeep.test(block);

/** Parses Markdown with GitHub's additions. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, dialect);
}

/**
 * The nodes of those blocks of a body in which a link, a picture or HTML can be, with their offsets in the body.
 * Only such blocks are parsed, each by itself: parsing takes long, and its time grows faster than the text.
 * A block that is too long or too deep to parse is passed over: `body-is-usable` has refused it. `masked` is the body with what needs no parsing blanked out.
 */
export function* riskyNodesOf(
  body: string,
  masked = body,
): Generator<{ node: Nodes; offset: number }> {
  if (!isRisky(masked)) return;
  for (const { text, offset } of gluedBlocks(body)) {
    if (!isParseable(text)) continue;
    if (!isRisky(masked.slice(offset, offset + text.length))) continue;
    for (const node of descendants(parseMarkdown(text))) {
      yield { node, offset: offset + (node.position?.start.offset ?? 0) };
    }
  }
}

/** The text of a Markdown fragment without its markup. */
export function plainText(markdown: string): string {
  return textOf(parseMarkdown(markdown));
}

/** The visible text of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function* descendants(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descendants(child);
}

/** A tag or `<address>`; the middle of `[text](target)` and of `[name]: target`; an address with an `@`. */
function isRisky(text: string): boolean {
  return /<[a-z/!?]|\]\(|\]:|:\/\/[^\s/]*@/i.test(text);
}

/** An indented block goes on with the list or paragraph above it, so that it is parsed as part of it. */
function* gluedBlocks(body: string): Generator<Block> {
  let pending: Block | undefined;
  for (const block of blocksOf(body)) {
    const end = block.offset + block.text.length;
    const isShort = pending !== undefined && end - pending.offset <= parseableLength;
    if (pending && isShort && /^[ \t]/.test(block.text)) {
      pending = { text: body.slice(pending.offset, end), offset: pending.offset };
    } else {
      if (pending) yield pending;
      pending = block;
    }
  }
  if (pending) yield pending;
}
