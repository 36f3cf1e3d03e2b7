import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { blocksOf, type Block } from './paragraphs.ts';

/** Parses Markdown with GitHub's additions. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/**
 * Every node of a body that may hold a link, a picture or HTML, with its offset in the body. Parses block by
 * block, because the parser's time grows faster than the text, and only blocks in which something can be.
 */
export function* riskyNodesOf(body: string): Generator<{ node: Nodes; offset: number }> {
  if (!isRisky(body)) return;
  for (const block of gluedBlocks(body)) {
    if (!isRisky(block.text)) continue;
    for (const node of descendants(parseMarkdown(block.text))) {
      yield { node, offset: block.offset + (node.position?.start.offset ?? 0) };
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

function isRisky(text: string): boolean {
  return /[<[]|https?:|www\./i.test(text);
}

/** An indented block goes on with the list or paragraph above it, so that it is parsed as part of it. */
function* gluedBlocks(body: string): Generator<Block> {
  let pending: Block | undefined;
  for (const block of blocksOf(body)) {
    if (pending && /^[ \t]/.test(block.text)) {
      const end = block.offset + block.text.length;
      pending = { text: body.slice(pending.offset, end), offset: pending.offset };
    } else {
      if (pending) yield pending;
      pending = block;
    }
  }
  if (pending) yield pending;
}
