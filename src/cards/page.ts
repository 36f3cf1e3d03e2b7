import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Direction } from './direction-of.ts';
import type { Pen } from './pen.ts';

export const pageWidth = 1200;
export const pageHeight = 630;
/** From the edge to what stands outermost. */
export const margin = 64;

/** A sheet that is read from one side: every `x` counts from there, so that one layout serves both directions. */
export interface Page {
  readonly context: SKRSContext2D;
  readonly direction: Direction;
  readonly language: string;
}

export interface Spot {
  readonly size: number;
  /** The baseline. */
  readonly y: number;
  readonly colour?: string;
}

/** Writes a text that starts at `x`. */
export function writeAtStart(
  { direction }: Page,
  pen: Pen,
  text: string,
  { x, ...spot }: Spot & { readonly x: number },
): void {
  if (direction === 'rtl') pen.write(text, { ...spot, x: pageWidth - x, edge: 'right' });
  else pen.write(text, { ...spot, x, edge: 'left' });
}

/** Writes a text that ends at the margin. */
export function writeAtEnd({ direction }: Page, pen: Pen, text: string, spot: Spot): void {
  if (direction === 'rtl') pen.write(text, { ...spot, x: margin, edge: 'left' });
  else pen.write(text, { ...spot, x: pageWidth - margin, edge: 'right' });
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** Fills a rectangle. */
export function fill(page: Page, colour: string, { x, y, width, height, radius = 0 }: Area): void {
  const left = page.direction === 'rtl' ? pageWidth - x - width : x;
  page.context.fillStyle = colour;
  page.context.beginPath();
  page.context.roundRect(left, y, width, height, radius);
  page.context.fill();
}

/** A line from margin to margin. */
export function rule(page: Page, colour: string, y: number, height: number): void {
  fill(page, colour, { x: margin, y, width: pageWidth - 2 * margin, height });
}
