/** A piece of text that no line divides, with its width and that of the space after it. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: number;
}

/** Fills lines one after another. A piece that is wider than a line gets one of its own. */
export function wrap(pieces: readonly Piece[], maxWidth: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, width, space } of pieces) {
    if (line !== '' && used + width > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += text;
    used += width + space;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
