import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Card } from './card.ts';
import { drawFooter } from './draw-footer.ts';
import { drawHeader } from './draw-header.ts';
import { drawWords } from './draw-words.ts';
import { fill, pageHeight, pageWidth } from './page.ts';
import { palette } from './palette.ts';

/**
 * Draws a card of 1200×630 as a PNG: half as large again as a JPEG, but without blur around
 * the letters. Throws a CardError if a letter is in none of our fonts.
 */
export function drawCard(card: Card): Uint8Array {
  canvas ??= createCanvas(pageWidth, pageHeight);
  const { direction, language } = card;
  const page = { context: canvas.getContext('2d'), direction, language };
  fill(page, palette.paper, { x: 0, y: 0, width: pageWidth, height: pageHeight });
  drawHeader(page, card);
  drawWords(page, card);
  drawFooter(page, card);
  return canvas.encodeSync('png');
}

/** One for all cards, each painted over the last: its 3 MB are not the collector's, who would let hundreds pile up. */
let canvas: Canvas | undefined;
