import { inSlices } from './in-slices.ts';
import type { SliceOptions } from './in-slices.ts';

/** An index of articles, alone or with their translations, that grows by appending; a removed one leaves empty slots. */
export interface ItemIndex<Item extends Identified> {
  /** Ids of the items that can be found. */
  readonly ids: Iterable<string>;
  /** How many slots hold something that can be found. */
  readonly size: number;
  /** Slots taken, those of removed items included. */
  readonly slots: number;
  /** Adds an item, or replaces the one with its id if anything in it has changed. */
  put(item: Item): void;
  remove(id: string): void;
}

export interface Identified {
  readonly id: string;
}

/** An index that is kept up to date with a library, in the background. */
export interface Followed<Item, Index> {
  /** The index of the moment; ask anew for each use. */
  readonly index: Index;
  /**
   * Takes in what changed. A later call supersedes one under way.
   * Resolves when the index is up to date, or superseded.
   */
  update(items: readonly Item[]): Promise<void>;
}

/**
 * Keeps an index up to date. `make` makes an empty one: at the start, and whenever so much was removed that a new one
 * is better. `prepare` runs before each update.
 */
export function followLibrary<Item extends Identified, Index extends ItemIndex<Item>>(
  make: () => Index & ItemIndex<Item>,
  slices: SliceOptions,
  prepare: (items: readonly Item[]) => Promise<void> = async () => {},
): Followed<Item, Index> {
  let index: Index = make();
  let running = Promise.resolve();
  let superseded = new AbortController();

  const run = async (items: readonly Item[], signal: AbortSignal) => {
    await prepare(items);
    const options = { ...slices, signal };
    if (!(await bringUpToDate(index, items, options)) || !isHollow(index)) return;
    const fresh = make();
    if (await bringUpToDate(fresh, items, options)) index = fresh;
  };

  return {
    get index() {
      return index;
    },
    update(items) {
      superseded.abort();
      superseded = new AbortController();
      const { signal } = superseded;
      running = running.catch(() => undefined).then(() => run(items, signal));
      return running;
    },
  };
}

/** Returns whether it came to the end. */
async function bringUpToDate<Item extends Identified>(
  index: ItemIndex<Item>,
  items: readonly Item[],
  options: SliceOptions,
): Promise<boolean> {
  const gone = new Set(index.ids);
  const put = (item: Item) => {
    gone.delete(item.id);
    index.put(item);
  };
  if (!(await inSlices(items, put, options))) return false;
  return inSlices(gone, (id) => index.remove(id), options);
}

/** Whether removed items take up so much of an index that a new one is worth the work. */
function isHollow(index: Pick<ItemIndex<Identified>, 'slots' | 'size'>): boolean {
  return index.slots > 2 * index.size + 1000;
}
