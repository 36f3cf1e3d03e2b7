import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

type Rule = (typeof rulesExtended)[string];
type Match = Rule['match'];

/** Whether a line begins here: at the very start, or after something that ended with a line feed. */
const atLineStart = (before: string) => before === '' || before.endsWith('\n');

const onLine =
  (pattern: RegExp): Match =>
  (source, _state, before) =>
    atLineStart(before) ? pattern.exec(source) : null;

const first = SimpleMarkdown.defaultRules.heading.order - 0.5;

// A list goes on with items of its own kind, and with anything that is indented below them.
const bullets = /^ *[-*] +\S[^\n]*(?:\n(?: *[-*] +\S| {2,}\S)[^\n]*)*(?:\n|$)/;
const numbers = /^ *\d{1,9}\. +\S[^\n]*(?:\n(?: *\d{1,9}\. +\S| {2,}\S)[^\n]*)*(?:\n|$)/;

/** Blocks that begin on a line of their own. The parser knows no lists, and loses headings and subtext after them. */
export const blockRules: Readonly<Record<string, Rule>> = {
  heading: {
    order: first + 0.5,
    match: onLine(/^(#{1,3}) +([^\n]+?)(?:\n|$)/),
    parse: (capture, parse, state) => ({
      level: (capture[1] ?? '').length,
      content: parse(capture[2] ?? '', state),
    }),
  },
  subtext: {
    order: first,
    match: onLine(/^-# +([^\n]+?)(?:\n|$)/),
    parse: (capture, parse, state) => ({ content: parse(capture[1] ?? '', state) }),
  },
  list: {
    // Before emphasis, since `* item` also begins with a star.
    order: 0,
    match: (...given) => onLine(bullets)(...given) ?? onLine(numbers)(...given),
    parse: (capture, parse, state) => {
      const lines = (capture[0] ?? '').replace(/\n$/, '').split('\n');
      const number = /^ *(\d+)\./.exec(lines[0] ?? '')?.[1];
      const items = itemsOf(lines).map((item) => parse(item, { ...state, prevCapture: null }));
      return { items, ...(number !== undefined && { start: Number(number) }) };
    },
  },
};

/** Joins each item's own lines; what is indented further belongs to the item above, one level less deep. */
function itemsOf(lines: readonly string[]): readonly string[] {
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  const items: string[] = [];
  for (const line of lines) {
    const own = /^( *)(?:[-*]|\d{1,9}\.) +([^\n]*)$/.exec(line);
    const isDeeper = (own?.[1] ?? '').length >= indent + 2;
    if (own && !isDeeper) items.push(own[2] ?? '');
    else items.push(`${items.pop() ?? ''}\n${line.slice(indent + 2)}`);
  }
  return items;
}
