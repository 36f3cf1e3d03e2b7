import type { Definition, PhrasingContent } from 'mdast';
import { textOf } from '../../../content/markdown.ts';
import { fit } from '../fit.ts';
import type { Words } from '../words/words.ts';
import type { Leaf } from './leaf.ts';
import { addressLink, addressOf, isAddress, longestLink, maskedLink } from './link.ts';
import type { Mark } from './piece.ts';

/** What the rendering of an article needs besides the nodes. */
export interface Context {
  readonly source: string;
  readonly language: string;
  readonly words: Words;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** How deep formatting and blocks are followed; what is deeper is shown as it stands in the source. */
export const deepest = 40;

/** The text of a paragraph or a heading, as stretches. Formatting that stands inside its own kind is not opened again. */
export function leavesOf(
  nodes: readonly PhrasingContent[],
  context: Context,
  marks: readonly Mark[] = [],
  depth = 0,
): Leaf[] {
  return nodes.flatMap((node) =>
    depth > deepest
      ? asText(node, sliceOf(node, context), marks)
      : leaves(node, context, marks, depth),
  );
}

function leaves(
  node: PhrasingContent,
  context: Context,
  marks: readonly Mark[],
  depth: number,
): Leaf[] {
  switch (node.type) {
    case 'text':
      return asText(node, joinLines(node.value), marks);
    case 'html':
      return asText(node, node.value, marks);
    case 'break':
      return asText(node, '\n', marks);
    case 'inlineCode':
      return code(node, marks);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return from(
        node,
        leavesOf(node.children, context, opened(marks, signs[node.type]), depth + 1),
      );
    case 'image':
      return asText(node, context.words.picture(node.alt ?? ''), marks);
    case 'imageReference':
      return asText(node, context.words.picture(node.alt ?? ''), marks);
    case 'link':
      return linkLeaves(node, node.url, context, marks, depth);
    case 'linkReference':
      return linkLeaves(
        node,
        context.definitions.get(node.identifier)?.url ?? '',
        context,
        marks,
        depth,
      );
    case 'footnoteReference':
      return asText(node, `[${fit(node.identifier, 20)}]`, marks);
    default:
      return asText(node, sliceOf(node, context), marks);
  }
}

const signs = { emphasis: '*', strong: '**', delete: '~~' } as const;

function opened(marks: readonly Mark[], sign: Mark['sign']): readonly Mark[] {
  return marks.some((mark) => mark.sign === sign) ? marks : [...marks, { sign }];
}

/** Code stays code where Discord can show it to the letter: it has no way to quote a backtick, and formats around it. */
function code(node: PhrasingContent & { type: 'inlineCode' }, marks: readonly Mark[]): Leaf[] {
  const plain = node.value.includes('`') || node.value.trim() === '';
  const clashes = marks.length > 0 && /[*~\\|_]/.test(node.value);
  if (plain || clashes) return asText(node, node.value, marks);
  return asText(node, node.value, [...marks, { sign: '`' }], 'code');
}

/** A link behind its words where that is honest; else the words, and the address after them. */
function linkLeaves(
  node: PhrasingContent & { type: 'link' | 'linkReference' },
  url: string,
  context: Context,
  marks: readonly Mark[],
  depth: number,
): Leaf[] {
  const address = addressOf(url);
  const label = from(node, leavesOf(node.children, context, marks, depth + 1));
  if (address === undefined) return label;
  const words = joinLines(textOf(node));
  const start = startOf(node);
  const end = endOf(node);
  // `www.news.example` in the text shows where it leads, but Discord links no such words.
  if (sliceOf(node, context) === words && url === `http://${words}`) return label;
  const shown = isAddress(words, address) && words.length < longestLink;
  const isPlain = node.children.every(({ type }) => type === 'text');
  const link = shown ? addressLink(words) : isPlain && maskedLink(words, address);
  if (link) return [{ kind: 'whole', text: link, marks, start, from: start, to: end }];
  const after = { marks, start: end, from: end, to: end };
  return address.length > longestLink
    ? [...label, { kind: 'text', text: ` (${address})`, ...after }]
    : [...label, { kind: 'whole', text: ` (${addressLink(address)})`, ...after }];
}

function asText(
  node: PhrasingContent,
  text: string,
  marks: readonly Mark[],
  kind: 'text' | 'code' = 'text',
): Leaf[] {
  const start = startOf(node);
  return [{ kind, text, marks, start, from: start, to: endOf(node) }];
}

/** The first stretch of a formatted one begins with the signs of the format. */
function from(node: PhrasingContent, [first, ...others]: Leaf[]): Leaf[] {
  return first ? [{ ...first, start: startOf(node) }, ...others] : [];
}

/** A line break in the source is a space, but between letters of scripts that have none. */
function joinLines(text: string): string {
  return text.replace(unspacedBreak, '').replace(/\r\n|[\n\r]/g, ' ');
}

const unspacedBreak =
  /(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])(?:\r\n|[\n\r])(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])/gu;

function sliceOf(node: PhrasingContent, { source }: Context): string {
  return source.slice(startOf(node), endOf(node));
}

function startOf(node: PhrasingContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: PhrasingContent): number {
  return node.position?.end.offset ?? startOf(node);
}
