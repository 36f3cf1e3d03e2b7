import { add, smaller, type Size } from '../size.ts';
import { cuts, type Cut, type Piece } from './piece.ts';
import { write, type Written } from './writer.ts';

/** One page of a text. */
export interface Page {
  /** As Discord Markdown. */
  readonly text: string;
  /** What it shows of the source: from here … */
  readonly start: number;
  /** … to before here, where the next page starts. */
  readonly end: number;
}

/**
 * Cuts pieces into pages that fit `room`, at the best places: between blocks, else sentences, else words; and inside a
 * formatting run or a fence only when that alone is too long for a page. The pages' parts of the source, joined, are
 * the source.
 */
export function paginate(pieces: readonly Piece[], source: string, room: Size): Page[] {
  if (pieces.length === 0) return [{ text: '', start: 0, end: source.length }];
  const full = cutAll(pieces, room);
  const even = isUneven(full, room) ? cutAll(pieces, evenRoom(full, room)) : full;
  const pages = even.length === full.length ? even : full;
  return pages.map(({ text, from, end }, i) => ({
    text,
    start: i === 0 ? 0 : (pieces[from]?.start ?? 0),
    end: pieces[end]?.start ?? source.length,
  }));
}

/** A page with the index of its first piece. */
type Cutting = Written & { readonly from: number };

function cutAll(pieces: readonly Piece[], room: Size): readonly Cutting[] {
  const pages: Cutting[] = [];
  for (let from = 0; from < pieces.length; from = pages.at(-1)?.end ?? pieces.length) {
    const full = write(pieces, from, pieces.length, room);
    const to = full.end < pieces.length ? bestCut(pieces, from, full.end) : full.end;
    pages.push({ ...(to === full.end ? full : write(pieces, from, to)), from });
  }
  return pages;
}

/** Whether hardly anything is left for the last page. */
function isUneven(pages: readonly Cutting[], room: Size): boolean {
  const last = pages.at(-1)?.size ?? room;
  return pages.length > 1 && last.characters < room.characters / 3 && last.bytes < room.bytes / 3;
}

/** The room with which as many pages are about equally long. */
function evenRoom(pages: readonly Cutting[], room: Size): Size {
  const total = pages.map(({ size }) => size).reduce(add);
  const share = (whole: number) => Math.ceil((whole / pages.length) * 1.15);
  return smaller(room, { characters: share(total.characters), bytes: share(total.bytes) });
}

/** What is looked for, in this order: a cut at least this good, with at least this share of the page filled. */
const wishes: readonly { cut: Cut; filled: number; inside?: true }[] = [
  { cut: cuts.block, filled: 0.5 },
  { cut: cuts.sentence, filled: 0.5 },
  { cut: cuts.sentence, filled: 0.2 },
  { cut: cuts.word, filled: 0 },
  { cut: cuts.sentence, filled: 0.5, inside: true },
  { cut: cuts.word, filled: 0, inside: true },
  { cut: cuts.grapheme, filled: 0, inside: true },
  { cut: cuts.inGrapheme, filled: 0, inside: true },
];

/** The index of the piece with which the next page begins: at most `last`, which is the first that does not fit. */
function bestCut(pieces: readonly Piece[], from: number, last: number): number {
  for (const { cut, filled, inside = false } of wishes) {
    const least = Math.max(from + 1, from + Math.ceil((last - from) * filled));
    for (let at = last; at >= least; at -= 1) {
      const piece = pieces[at];
      if (piece && piece.cut >= cut && (inside || !continues(pieces[at - 1], piece))) return at;
    }
  }
  return last;
}

/** Whether a formatting run or a fence goes on from one piece to the next. */
function continues(before: Piece | undefined, piece: Piece): boolean {
  if (before?.block === piece.block && piece.block.code !== undefined) return true;
  return piece.marks[0] !== undefined && piece.marks[0] === before?.marks[0];
}
