/** Words `from` (inclusive) to `to` (exclusive) of a sorted list. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Letters from here on (CJK) have too many neighbours to guess the first one. */
const firstIdeograph = 0x2e80;

/** The words that begin with a prefix. `words` are sorted by code units, as `toSorted()` does. */
export function wordsWithPrefix(words: readonly string[], prefix: string): Range {
  return narrow(words, { from: 0, to: words.length }, 0, prefix);
}

/**
 * The words that begin with a prefix or with something one typo away from it: a letter too many, missing,
 * wrong, or swapped with the next. The ranges may overlap. Walks the list as if it were a tree of letters.
 */
export function wordsNearPrefix(words: readonly string[], prefix: string): Range[] {
  const found: Range[] = [];
  const add = (range: Range): void => {
    if (range.from < range.to) found.push(range);
  };
  let before: Range = { from: 0, to: words.length };
  for (let at = 0; at < prefix.length && before.from < before.to; at++) {
    const rest = prefix.slice(at + 1);
    add(narrow(words, before, at, rest));
    add(
      narrow(
        words,
        before,
        at,
        prefix.slice(at + 1, at + 2) + prefix.charAt(at) + prefix.slice(at + 2),
      ),
    );
    for (const branch of branches(words, before, at)) {
      add(narrow(words, branch, at + 1, rest));
      add(narrow(words, branch, at + 1, prefix.slice(at)));
    }
    before = narrow(words, before, at, prefix.charAt(at));
  }
  return found;
}

/** The part of a range whose words go on with `text` at `depth`, given that they agree up to there. */
function narrow(words: readonly string[], { from, to }: Range, depth: number, text: string): Range {
  let range = { from, to };
  for (let at = 0; at < text.length && range.from < range.to; at++) {
    const letter = text.charCodeAt(at);
    const start = firstWith(words, range, depth + at, letter);
    range = {
      from: start,
      to: firstWith(words, { from: start, to: range.to }, depth + at, letter + 1),
    };
  }
  return range;
}

/** One range for each letter with which the words of a range go on at `depth`. */
function* branches(words: readonly string[], { from, to }: Range, depth: number): Generator<Range> {
  let start = firstWith(words, { from, to }, depth, 0);
  while (start < to) {
    const letter = words[start]?.charCodeAt(depth) ?? 0;
    if (depth === 0 && letter >= firstIdeograph) return;
    const end = firstWith(words, { from: start, to }, depth, letter + 1);
    yield { from: start, to: end };
    start = end;
  }
}

/** Binary search: the first word of a range whose letter at `depth` is at least `letter`. */
function firstWith(
  words: readonly string[],
  { from, to }: Range,
  depth: number,
  letter: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // A word that has ended gives NaN, which is at least nothing: it sorts first.
    if ((words[middle]?.charCodeAt(depth) ?? 0) >= letter) high = middle;
    else low = middle + 1;
  }
  return low;
}
