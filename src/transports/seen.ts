/** Remembers ids for a while, to recognise a second delivery. */
export interface Seen {
  /** Whether the id was not there yet; remembers it. */
  first(id: string): boolean;
}

/** A signature is good from five minutes before its time until five after: a copy can come ten minutes later. */
const windowMs = 10 * 60_000;
/** Ids kept at least; about 2 MB. It covers the whole window up to 54 interactions a second. */
const forWindow = 32_768;

/**
 * Two generations: the older one is dropped when the younger is full or as old as the window. So an id stays for at
 * least the window or `capacity` further ids, whichever ends first. `now` is in milliseconds.
 */
export function createSeen(now: () => number, capacity = forWindow): Seen {
  let young = new Set<string>();
  let old = new Set<string>();
  let since = now();
  return {
    first(id) {
      if (young.size >= capacity || now() - since > windowMs) {
        old = now() - since > 2 * windowMs ? new Set() : young;
        young = new Set();
        since = now();
      }
      if (young.has(id) || old.has(id)) return false;
      young.add(id);
      return true;
    },
  };
}
