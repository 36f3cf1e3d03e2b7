import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: Node[] | string;
  readonly name?: string;
  readonly target?: string;
}

/** One character as a reader sees it, with the formats that it stands in. */
export interface Seen {
  readonly character: string;
  readonly formats: string;
}

/** A text as a Discord client would read it: every character with its formats. */
export function seenIn(markdown: string): Seen[] {
  return nodesOf(markdown).flatMap((node) => walk(node, []));
}

/** The letters that a reader sees, without their formats. */
export function lettersIn(markdown: string): string {
  return seenIn(markdown)
    .map(({ character }) => character)
    .join('');
}

/** The kinds of everything in a text that is not plain letters: links, mentions, formats … */
export function kindsIn(markdown: string): string[] {
  const kinds = (node: Node): string[] => [
    node.type,
    ...(Array.isArray(node.content) ? node.content.flatMap(kinds) : []),
  ];
  const plain = new Set(['text', 'br', 'newline', 'twemoji']);
  return [...new Set(nodesOf(markdown).flatMap(kinds))].filter((kind) => !plain.has(kind));
}

/** Every link in a text: the letters that one sees and where they lead. */
export function linksIn(markdown: string): { letters: string; target: string }[] {
  const links = (node: Node): { letters: string; target: string }[] => [
    ...(node.target === undefined ? [] : [{ letters: letters(node), target: node.target }]),
    ...(Array.isArray(node.content) ? node.content.flatMap(links) : []),
  ];
  return nodesOf(markdown).flatMap(links);
}

function letters(node: Node): string {
  return walk(node, [])
    .map(({ character }) => character)
    .join('');
}

function walk(node: Node, formats: readonly string[]): Seen[] {
  if (node.type === 'br' || node.type === 'newline') return characters('\n', formats);
  if (node.type === 'twemoji') return characters(node.name ?? '', formats);
  if (node.type === 'text') return characters(String(node.content), formats);
  const inner = [...formats, node.target ?? node.type];
  if (typeof node.content === 'string') return characters(node.content, inner);
  if (node.content) return node.content.flatMap((child) => walk(child, inner));
  return [{ character: `‹${node.type}›`, formats: inner.join() }];
}

function characters(text: string, formats: readonly string[]): Seen[] {
  return Array.from(text, (character) => ({ character, formats: formats.toSorted().join() }));
}

function nodesOf(markdown: string): Node[] {
  return parse(markdown, 'extended');
}
