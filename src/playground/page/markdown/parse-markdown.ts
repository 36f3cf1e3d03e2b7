import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { blockRules } from './block-rules.ts';
import { linkRule } from './link-rule.ts';
import type { Mark, SpanKind, TimeStyle } from './mark.ts';

// Emoji are drawn by the reader's own fonts, so they may stay text.
const { twemoji: _, ...rules } = rulesExtended;
const parse = SimpleMarkdown.parserFor({ ...rules, ...blockRules, link: linkRule });

/** Reads a text as Discord does, masked links included as bots may write them. Never throws. */
export function parseMarkdown(text: string): readonly Mark[] {
  return marksOf(parse(text, { inline: true }));
}

/** What discord-markdown-parser makes of a text: loosely typed there, so every field is checked here. */
type Node = Readonly<Record<string, unknown>>;

const spans: Readonly<Record<string, SpanKind>> = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  subtext: 'subtext',
  blockQuote: 'quote',
};

function marksOf(nodes: unknown): readonly Mark[] {
  const list: readonly unknown[] = Array.isArray(nodes) ? nodes.flat(Infinity) : [];
  return joinTexts(list.map((node) => markOf(node as Node)));
}

function markOf(node: Node): Mark {
  const type = textOf(node['type']);
  const span = spans[type];
  if (span) return { kind: span, content: marksOf(node['content']) };
  return (
    blockOf(type, node) ?? mentionOf(type, node) ?? { kind: 'text', text: textOf(node['content']) }
  );
}

function blockOf(type: string, node: Node): Mark | undefined {
  switch (type) {
    case 'br':
    case 'newline':
      return { kind: 'break' };
    case 'heading':
      return { kind: 'heading', level: levelOf(node['level']), content: marksOf(node['content']) };
    case 'list': {
      const items = (node['items'] as readonly unknown[]).map(marksOf);
      const start = node['start'];
      return { kind: 'list', items, ...(typeof start === 'number' && { start }) };
    }
    case 'inlineCode':
      return { kind: 'code', text: textOf(node['content']) };
    case 'codeBlock':
      return { kind: 'code-block', language: textOf(node['lang']), text: textOf(node['content']) };
    case 'link':
    case 'url':
    case 'autolink':
      return { kind: 'link', target: textOf(node['target']), content: marksOf(node['content']) };
    default:
      return undefined;
  }
}

function mentionOf(type: string, node: Node): Mark | undefined {
  switch (type) {
    case 'user':
    case 'role':
    case 'channel':
      return { kind: type, id: textOf(node['id']) };
    case 'everyone':
    case 'here':
      return { kind: type };
    case 'emoji':
      return { kind: 'emoji', name: textOf(node['name']) };
    case 'timestamp':
      return {
        kind: 'time',
        seconds: Number(node['timestamp']),
        style: (textOf(node['format']) || 'f') as TimeStyle,
      };
    case 'slashCommand':
      return { kind: 'command', name: textOf(node['fullName']), id: textOf(node['id']) };
    case 'guildNavigation':
      return { kind: 'place', name: textOf(node['navigation']) };
    default:
      return undefined;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const levelOf = (value: unknown): 1 | 2 | 3 => (value === 1 || value === 2 ? value : 3);

/**
 * The parser cuts plain text at every sign; one node for each run is less to draw. A line break after a block of code is
 * its own end.
 */
function joinTexts(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (mark.kind === 'break' && last?.kind === 'code-block') continue;
    if (mark.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + mark.text };
    } else {
      joined.push(mark);
    }
  }
  return joined;
}
