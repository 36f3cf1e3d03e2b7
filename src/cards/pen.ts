import { directionOf, type Direction } from './direction-of.ts';
import { fontsFor, hasOpticalSizes } from './font-shelf.ts';
import type { Page } from './page.ts';
import type { Style } from './typefaces.ts';

export interface Ink {
  readonly style: Style;
  /** 400 is regular, 600 half bold. */
  readonly weight: number;
  readonly colour: string;
  /** Left out, that of the text. */
  readonly direction?: Direction;
}

/** Sets and measures one text and parts of it; all of it in the same fonts. */
export interface Pen {
  measure(text: string, size: number): number;
  /** Writes on a baseline, with one edge of the text at `x`. */
  write(text: string, place: Place): void;
}

export interface Place {
  readonly size: number;
  readonly x: number;
  readonly edge: 'left' | 'right';
  readonly y: number;
  readonly colour?: string;
}

/** Takes up a pen for `text`. Throws a CardError if a letter of it is in no font. */
export function takePen({ context, language }: Page, text: string, ink: Ink): Pen {
  const fonts = fontsFor(text, ink.style, language);
  const widths = new Map<string, number>();
  const set = (size: number, opticalSize: number) => {
    context.font = `${size}px ${fonts}`;
    // Always through the axes: a weight in `font` would be a smeared copy of the regular letters.
    context.fontVariationSettings = hasOpticalSizes(fonts)
      ? `'wght' ${ink.weight}, 'opsz' ${opticalSize}`
      : `'wght' ${ink.weight}`;
    context.lang = language;
    context.direction = ink.direction ?? directionOf(text);
  };
  return {
    measure(part, size) {
      const opticalSize = opticalSizeFor(size);
      const key = `${opticalSize} ${part}`;
      const known = widths.get(key);
      if (known !== undefined) return (known * size) / 100;
      set(100, opticalSize);
      const { width } = context.measureText(part);
      widths.set(key, width);
      return (width * size) / 100;
    },
    write(part, { size, x, edge, y, colour = ink.colour }) {
      set(size, opticalSizeFor(size));
      context.textAlign = edge;
      context.fillStyle = colour;
      context.fillText(part, x, y);
    },
  };
}

/** One line of at most that width, with an ellipsis where something is missing. The pen has to know an ellipsis. */
export function shorten(text: string, size: number, room: number, pen: Pen): string {
  if (pen.measure(text, size) <= room) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const shortened = () => `${letters.join('').trimEnd()}…`;
  while (letters.length > 0 && pen.measure(shortened(), size) > room) letters.pop();
  return shortened();
}

/** Letters for the size in which they are seen: Discord shows the picture at about half of its 1200 pixels. */
function opticalSizeFor(size: number): number {
  if (size < 44) return 18;
  return size < 72 ? 32 : 48;
}
