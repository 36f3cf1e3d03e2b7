import type { Piece } from './wrap.ts';

/**
 * Sets pieces in so many lines, as even as can be, and broken where it reads best; undefined where they do not fit. (Each
 * line costs the square of what it is off the average; and some breaks cost more than others.)
 */
export function evenLines(
  pieces: readonly Piece[],
  maxWidth: number,
  count: number,
): Lines | undefined {
  const starts = startsOf(pieces);
  const widthOf = (from: number, to: number) =>
    (starts[to - 1] ?? 0) + (pieces[to - 1]?.width ?? 0) - (starts[from] ?? 0);
  const average = widthOf(0, pieces.length) / count;
  const breaks = pieces.map((_, i) => breakAt(pieces, i + 1));
  // For each number of lines, the least cost of setting the first so many pieces in them, and where the last one begins.
  let costs = pieces.map(() => Infinity);
  costs.unshift(0);
  const begins: number[][] = [];
  for (let line = 1; line <= count; line++) {
    const next = costs.map(() => Infinity);
    const from = costs.map(() => 0);
    for (let to = line; to <= pieces.length; to++) {
      for (let start = to - 1; start >= line - 1; start--) {
        const width = widthOf(start, to);
        if (width > maxWidth && to - start > 1) break;
        const cost =
          (costs[start] ?? Infinity) + (width / average - 1) ** 2 + (breaks[to - 1] ?? 0);
        if (cost < (next[to] ?? Infinity)) [next[to], from[to]] = [cost, start];
      }
    }
    costs = next;
    begins.push(from);
  }
  const cost = (costs.at(-1) ?? Infinity) / count;
  return cost === Infinity ? undefined : { lines: linesOf(pieces, begins), cost };
}

export interface Lines {
  readonly lines: readonly string[];
  /** How uneven they are and how badly broken, on average: a line that is a tenth too long or too short costs 0.01. */
  readonly cost: number;
}

/** Where each piece would begin if all stood in one line. */
function startsOf(pieces: readonly Piece[]): number[] {
  let at = 0;
  return pieces.map(({ width, space }) => {
    const start = at;
    at += width + space;
    return start;
  });
}

function linesOf(pieces: readonly Piece[], begins: readonly number[][]): string[] {
  const lines: string[] = [];
  let end = pieces.length;
  for (const from of begins.toReversed()) {
    const start = from[end] ?? 0;
    lines.unshift(
      pieces
        .slice(start, end)
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );
    end = start;
  }
  return lines;
}

/** What a break before the piece of that number costs, where a line that is a tenth too long or too short costs 0.01. */
function breakAt(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1]?.text ?? '';
  const after = pieces[at]?.text;
  if (after === undefined) return 0;
  return tears.find(({ end, start }) => end.test(before) && start.test(after))?.cost ?? 0;
}

/** What reads badly apart: the end of a line, and the start of the next. */
const tears: readonly { readonly end: RegExp; readonly start: RegExp; readonly cost: number }[] = [
  // A short word belongs to the one that follows: “to May”, “в город”.
  { end: /(?:^|[^\p{L}\p{N}])\p{L}{1,2} $/u, start: /^/, cost: 0.01 },
  // A number belongs to the word before: “page 12”.
  { end: /\p{L} $/u, start: /^\p{N}/u, cost: 0.02 },
  // So does what a Chinese or Japanese number goes on with, or counts.
  {
    end: /[〇零一二三四五六七八九十百千万亿億两]$/u,
    start: /^[〇零一二三四五六七八九十百千万亿億点年月日时時分秒]/u,
    cost: 0.02,
  },
  // So does a particle or an ending.
  { end: /\p{L}$/u, start: /^(?:\p{Script=Hiragana}{1,2}[、。]?|[的了着们]\p{P}?)$/u, cost: 0.02 },
  // A word that is divided at its hyphen.
  { end: /\p{L}[-‐]$/u, start: /^\p{L}/u, cost: 0.03 },
];
