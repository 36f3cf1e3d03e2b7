/**
 * Which subsets of a typeface may have a letter: read from a fontsource package's `unicode.json`, whose keys are
 * subsets (`latin`, or `[12]` for a numbered one) and whose values are ranges as in CSS (`U+0-FF,U+131`).
 */
export function readUnicodeRanges(
  ranges: Readonly<Record<string, string>>,
  taken?: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const subsets = new Map<number, string[]>();
  for (const [key, list] of Object.entries(ranges)) {
    const subset = key.replace(/[[\]]/g, '');
    if (taken && !taken.includes(subset)) continue;
    for (const [first, last] of parse(list)) {
      for (let point = first; point <= last; point++) {
        const others = subsets.get(point);
        if (others) others.push(subset);
        else subsets.set(point, [subset]);
      }
    }
  }
  return subsets;
}

function parse(list: string): [first: number, last: number][] {
  return list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
