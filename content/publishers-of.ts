import type { Library } from './library.ts';

const known = new WeakMap<Library, ReadonlyMap<string, number>>();

/** Names of publishers with the number of readable articles of each, most first. Counted once a snapshot. */
export function publishersOf(library: Library): ReadonlyMap<string, number> {
  const counted = known.get(library) ?? count(library);
  known.set(library, counted);
  return counted;
}

function count(library: Library): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { publisher } of library.newest()) {
    counts.set(publisher.name, (counts.get(publisher.name) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
