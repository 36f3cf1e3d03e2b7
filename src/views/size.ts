import { limits } from '../discord/limits.ts';

/** How much text there is, or how much there is room for. */
export interface Size {
  /** UTF-16 units, which are never fewer than code points. */
  readonly characters: number;
  /** UTF-8. */
  readonly bytes: number;
}

/** What the texts of one message may take together. A little less than the limits, which Discord does not document exactly. */
export const messageRoom: Size = {
  characters: limits.textTotal - 50,
  bytes: limits.messageBytes - 20 * limits.bytesPerText,
};

export function sizeOf(text: string): Size {
  return { characters: text.length, bytes: Buffer.byteLength(text) };
}

export function add(a: Size, b: Size): Size {
  return { characters: a.characters + b.characters, bytes: a.bytes + b.bytes };
}

export function subtract(a: Size, b: Size): Size {
  return { characters: a.characters - b.characters, bytes: a.bytes - b.bytes };
}

export function smaller(a: Size, b: Size): Size {
  return {
    characters: Math.min(a.characters, b.characters),
    bytes: Math.min(a.bytes, b.bytes),
  };
}

export function fits(size: Size, room: Size): boolean {
  return size.characters <= room.characters && size.bytes <= room.bytes;
}
