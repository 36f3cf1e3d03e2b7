/**
 * Plain text as Discord Markdown that looks, to the letter, like the text itself: nothing in it can format, link,
 * mention, show a time or command, start a heading, list or quote, or open a spoiler or code.
 *
 * A backslash shows any ASCII punctuation as itself. Only what could have a meaning gets one, since each counts towards
 * the limits. The text may stand at the start of a line.
 */
export function escape(text: string): string {
  return escapeLineStarts(escapeInline(text));
}

/** Like `escape`, on one line: line breaks become spaces. */
export function escapeLine(text: string): string {
  return escape(oneLine(text));
}

/** The part of `escape` that does not depend on where a line starts. */
export function escapeInline(text: string): string {
  return withoutTricks(text).replace(meaningful, String.raw`\$&`);
}

/** Keeps the lines of inline-escaped text from starting a heading, subtext or list. */
export function escapeLineStarts(text: string): string {
  return text
    .replace(/^([^\S\n]*)([#+-])/gm, String.raw`$1\$2`)
    .replace(/^([^\S\n]*\d+)([.)])/gm, String.raw`$1\$2`);
}

/** The text with its line breaks as single spaces. */
export function oneLine(text: string): string {
  return text.trim().replace(/[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]\s*/g, ' ');
}

/**
 * Without what a reader cannot see but is misled by: control characters, and the bidirectional controls that turn the
 * order of letters around (U+202A–E, U+2066–9). Marks such as U+200F stay: right-to-left prose needs them.
 */
export function withoutTricks(text: string): string {
  return text.replace(tricks, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Punctuation with a meaning. A colon has one in `:name:`, which becomes an emoji, and in `https://…`, which becomes a
 * link wherever it stands and shows the backslashes in it. What follows one at the end is not known.
 */
const meaningful = /[\\*_~`|<>[\]@]|:(?=\/|[\w+-]+:|$)/g;

/** C0 and C1 controls but tab and line feed, DEL, and the bidirectional controls that have a scope. */
const tricks = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
