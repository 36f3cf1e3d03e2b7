/** A stretch between quotation marks; `start` and `end` are offsets of the words, without their marks. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** Each opening mark with all that may close it: “English”, „German“, „Polish”, »Danish«, ”Swedish”, 「Japanese」. */
const closers = new Map([
  ['“', '”“"'],
  ['”', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〟'],
  ['"', '"”'],
  ["'", "'"],
]);
const single = new Set(["'", '’', '‘']);
/** Quotations within quotations that anybody writes; a row of opening marks is none. */
const deepest = 4;
const isLetter = /[\p{L}\p{N}]/u;

/** The outermost quotations of a text, in order. A mark that is never closed is none. */
export function markedIn(text: string): Marked[] {
  const found: Marked[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = closers.get(text.charAt(at));
    if (closing === undefined || !opens(text, at)) continue;
    const end = closeOf(text, at, closing);
    if (end === undefined) continue;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

/** An apostrophe within a word opens nothing, nor do the marks of inches and of Hebrew abbreviations. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const isPlain = mark === '"' || single.has(mark) || mark === '”';
  if (isPlain && isLetter.test(text.charAt(at - 1))) return false;
  return !/\s/.test(text.charAt(at + 1)) || mark === '«' || mark === '»';
}

function closeOf(text: string, open: number, closing: string): number | undefined {
  const mark = text.charAt(open);
  let depth = 0;
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (closing.includes(character) && closes(text, at)) {
      if (depth === 0) return at;
      depth--;
    } else if (character === mark && ++depth > deepest) return undefined;
  }
  return undefined;
}

/** A mark between two letters closes nothing: it is an apostrophe, or part of a Hebrew abbreviation. */
function closes(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (single.has(mark)) return !isLetter.test(text.charAt(at + 1));
  if (mark !== '"') return true;
  return !(/[א-ת]/.test(text.charAt(at - 1)) && /[א-ת]/.test(text.charAt(at + 1)));
}
