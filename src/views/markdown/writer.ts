import { add, fits, sizeOf, type Size } from '../size.ts';
import { escapeLineStarts } from './escape.ts';
import { quotePrefix, type Block, type Mark, type Piece } from './piece.ts';

export interface Written {
  readonly text: string;
  readonly size: Size;
  /** The index of the first piece that is not in it. */
  readonly end: number;
}

/**
 * Writes the pieces from `from` to before `to` as Discord Markdown, as far as `room` goes, but at least one. What is open
 * at the end (a run, a fence) is closed and what was open at the beginning is opened again, so that no page changes how
 * another one looks.
 */
export function write(pieces: readonly Piece[], from: number, to: number, room?: Size): Written {
  let state = nothing;
  let end = from;
  for (const piece of pieces.slice(from, to)) {
    const next = step(state, piece, pieces[end - 1]?.block !== piece.block);
    if (room && end > from && !fits(add(next.size, sizeOf(closing(next))), room)) break;
    state = next;
    end += 1;
  }
  const text = state.text + closing(state);
  return { text, size: sizeOf(text), end };
}

/** How far the writing of a page has come. Immutable, so that a piece can be tried and left out. */
interface State {
  readonly text: string;
  readonly size: Size;
  /** White space after the last word: written when another word follows in the same block. */
  readonly space: string;
  readonly block: Block | undefined;
  readonly marks: readonly Mark[];
  readonly atLineStart: boolean;
}

const nothing: State = {
  text: '',
  size: sizeOf(''),
  space: '',
  block: undefined,
  marks: [],
  atLineStart: true,
};

function step(before: State, piece: Piece, begins: boolean): State {
  const { block, marks } = piece;
  const state = before.block === block ? before : open(before, block, begins);
  const [lead, word, space] = trimmed(piece.text);
  if (word === '') return { ...state, space: keptSpace(state, piece.text) };

  const blank = keptSpace(state, lead);
  const shared = sharedCount(state.marks, marks);
  const closed = signs(state.marks.slice(shared).toReversed());
  const opened = signs(marks.slice(shared));
  const joint = closed && opened && !blank ? wordJoiner : '';
  const atLineStart = state.atLineStart || blank.includes('\n');
  const literal = block.code !== undefined || block.raw || opened !== '';
  const shown = atLineStart && !literal ? escapeLineStarts(word) : word;
  const text = closed + indent(blank, block) + joint + opened + indent(shown, block);
  return { ...append(state, text), space, marks, atLineStart: false };
}

/** Ends the block before and begins this one, or goes on with it after a page break. */
function open(state: State, block: Block, begins: boolean): State {
  const prefix = begins ? block.first : block.rest;
  const fence = block.code === undefined ? '' : `\`\`\`${block.code}\n${block.rest}`;
  const text = closing(state) + gap(state.block, block) + prefix + fence;
  return { ...append(state, text), space: '', block, marks: [], atLineStart: true };
}

/** What ends everything that is open. */
function closing({ marks, block }: State): string {
  return signs(marks.toReversed()) + (block?.code === undefined ? '' : `\n${block.rest}\`\`\``);
}

function gap(before: Block | undefined, block: Block): string {
  if (!before) return '';
  if (block.gap === 'line') return '\n';
  const quoted = before.rest.startsWith(quotePrefix) && block.rest.startsWith(quotePrefix);
  return quoted ? `\n${quotePrefix}\n` : '\n\n';
}

/** White space at the start of a line has no meaning outside code. */
function keptSpace({ space, atLineStart, block }: State, more: string): string {
  return atLineStart && block?.code === undefined ? '' : space + more;
}

function indent(text: string, block: Block): string {
  return text.replaceAll('\n', `\n${block.rest}`);
}

function append(state: State, text: string): State {
  return { ...state, text: state.text + text, size: add(state.size, sizeOf(text)) };
}

function signs(marks: readonly Mark[]): string {
  return marks.map(({ sign }) => sign).join('');
}

function sharedCount(a: readonly Mark[], b: readonly Mark[]): number {
  const different = a.findIndex((mark, i) => mark !== b[i]);
  return different === -1 ? a.length : different;
}

function trimmed(text: string): [lead: string, word: string, space: string] {
  const word = text.trimStart();
  const lead = text.slice(0, text.length - word.length);
  const end = word.trimEnd();
  return [lead, end, word.slice(end.length)];
}

/** Parts the end of one run from the start of the next (`*a*` `**b**`), which would be read as one sign. Unseen. */
const wordJoiner = '\u2060';
