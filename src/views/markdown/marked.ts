import { fits, sizeOf, type Size } from '../size.ts';
import { escapeInline, escapeLineStarts } from './escape.ts';

/** Where something begins and ends in a text, in UTF-16 units. */
export type MarkedSpan = readonly [start: number, end: number];

interface MarkedText {
  readonly text: string;
  /** In reading order, without overlap; empty ones are left out. */
  readonly spans: readonly MarkedSpan[];
  /** What stands around each of them. */
  readonly sign: '**' | '~~';
}

/**
 * Plain text as one line of Discord Markdown with some words marked. When there is no room for all of it, it is the part
 * around the first marked words, between ellipses.
 */
export function marked(what: MarkedText, room: Size): string {
  const line = { ...what, text: what.text.replace(/[\n\r\u2028\u2029]/g, ' ') };
  for (const longest of [Infinity, 1500, 1000, 700, 500, 350, 250, 170, 110, 70]) {
    if (longest !== Infinity && longest >= line.text.length) continue;
    const written = write(longest === Infinity ? line : cut(line, longest));
    if (fits(sizeOf(written), room)) return written;
  }
  return write(cut(line, 40));
}

function write({ text, spans, sign }: MarkedText): string {
  let at = 0;
  const parts = spans
    .filter(([start, end]) => end > start)
    .map(([start, end]) => {
      const before = text.slice(at, start);
      at = end;
      return escapeInline(before) + sign + escapeInline(text.slice(start, end)) + sign;
    });
  return escapeLineStarts(parts.join('') + escapeInline(text.slice(at)));
}

/** A third of what is kept stands before the first marked words. */
function cut(what: MarkedText, longest: number): MarkedText {
  const first = what.spans[0]?.[0] ?? 0;
  const wanted = Math.min(first - Math.floor(longest / 3), what.text.length - longest);
  const start = wordStart(what.text, Math.max(0, wanted));
  const end = wordEnd(what.text, Math.min(what.text.length, start + longest));
  const lead = start > 0 ? '…' : '';
  const tail = end < what.text.length ? '…' : '';
  const shift = lead.length - start;
  return {
    ...what,
    text: lead + what.text.slice(start, end) + tail,
    spans: what.spans
      .filter(([from, to]) => to > start && from < end)
      .map(([from, to]) => [Math.max(from, start) + shift, Math.min(to, end) + shift] as const),
  };
}

/** The nearest place at or after `at` where no word and no character is cut in two. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + nearby).search(/\s/);
  return space === -1 ? whole(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const from = Math.max(0, at - nearby);
  const space = text.slice(from, at).search(/\s\S*$/);
  return space === -1 ? whole(text, at) : from + space;
}

/** Longer than most words; scripts without spaces are cut between characters. */
const nearby = 20;

/** Steps back to before a character that is written as two UTF-16 units, or with marks after it. */
function whole(text: string, at: number): number {
  let position = at;
  while (position > 0 && /^(?:\p{M}|\u200d|[\udc00-\udfff])/u.test(text.slice(position))) {
    position -= 1;
  }
  return position;
}
