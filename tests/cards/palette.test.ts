import { expect, it } from 'vitest';
import { palette } from '../../src/cards/palette.ts';

it.each([
  ['the words', palette.ink, palette.paper],
  ['roles, dates and notes', palette.inkSoft, palette.paper],
  ['the quotation marks', palette.red, palette.paper],
  ['a correction', palette.noticeInk, palette.notice],
  ['a retraction', palette.red, palette.redSoft],
])('%s stand out from their ground as WCAG AA asks', (_, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

/** As WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
