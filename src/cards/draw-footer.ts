import type { Card } from './card.ts';
import { fit } from './fit.ts';
import { margin, type Page, pageWidth, rule, writeAtEnd, writeAtStart } from './page.ts';
import { palette } from './palette.ts';
import { takePen } from './pen.ts';

const headlineSize = 25;
const headlineStep = 33;
const codeSize = 28;
const checkSize = 20;

/** In which article it stands, and the code that proves it. */
export function drawFooter(page: Page, card: Card): void {
  rule(page, palette.rule, 532, 1.5);
  const check = takePen(page, card.check, { style: 'sans', weight: 400, colour: palette.inkSoft });
  const code = takePen(page, card.code, { style: 'sans', weight: 600, colour: palette.ink });
  writeAtEnd(page, check, card.check, { size: checkSize, y: 566 });
  writeAtEnd(page, code, card.code, { size: codeSize, y: 600 });
  const taken = Math.max(code.measure(card.code, codeSize), check.measure(card.check, checkSize));
  drawHeadline(page, card, pageWidth - 2 * margin - taken - 56);
}

function drawHeadline(page: Page, { headline }: Card, width: number): void {
  const ink = { style: 'serif', weight: 400, colour: palette.ink } as const;
  const pen = takePen(page, `${headline}…`, ink);
  const leading = headlineStep / headlineSize;
  const box = { width, height: 2 * headlineStep, sizes: [headlineSize], leading };
  const { lines } = fit(headline, { closing: '', language: page.language }, box, pen.measure);
  const first = lines.length === 1 ? 584 : 568;
  for (const [i, line] of lines.entries()) {
    const y = first + i * headlineStep;
    writeAtStart(page, pen, line, { size: headlineSize, x: margin, y });
  }
}
