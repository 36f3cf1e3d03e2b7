import type { RootContent } from 'mdast';
import type { Context } from './inline.ts';
import type { Block } from './piece.ts';

/** Where a block stands. */
export interface Place extends Context {
  /** `> ` inside a quotation. Discord has no quotation in a quotation. */
  readonly quote: string;
  /** What stands for the list items around it, on their further lines. */
  readonly indent: string;
  /** What the first line begins with besides: the sign of a list item. */
  readonly marker: string;
  readonly gap: Block['gap'];
  /** Where the construct around it begins, if it is the first in it. */
  readonly start?: number | undefined;
  readonly depth: number;
}

export const outermost = {
  quote: '',
  indent: '',
  marker: '',
  gap: 'paragraph',
  depth: 0,
} as const;

/** How the lines begin there. */
export function blockAt({ quote, indent, marker, gap }: Place): Block {
  // Discord nests lists about ten deep; deeper ones only lose their indent.
  const kept = indent.slice(0, 20);
  return { first: quote + kept + marker, rest: quote + kept + hang(marker), gap };
}

/** The place of what is in a list item, a quotation or a note that stands here. */
export function inside(node: RootContent, place: Place, over: Partial<Place>): Place {
  return { ...place, start: place.start ?? startOf(node), depth: place.depth + 1, ...over };
}

/** The place of what follows the first block here. */
export function below(place: Place, gap: Block['gap']): Place {
  const { indent, marker } = place;
  return { ...place, indent: indent + hang(marker), marker: '', gap, start: undefined };
}

export function sliceOf(node: RootContent, { source }: Place): string {
  return source.slice(startOf(node), endOf(node));
}

export function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: RootContent): number {
  return node.position?.end.offset ?? startOf(node);
}

/** Further lines of an item stand under its text; three spaces are enough for Discord, whatever the number. */
function hang(marker: string): string {
  return ' '.repeat(Math.min(marker.length, 3));
}
