import type { Card } from './card.ts';
import { fill, margin, type Page, pageWidth, rule, writeAtEnd, writeAtStart } from './page.ts';
import { palette } from './palette.ts';
import { shorten, takePen } from './pen.ts';

const baseline = 91;
/** The first in which the name fits; in the last it is cut. */
const nameSizes = [28, 25, 22];
const dateSize = 22;
const noticeSize = 20;
const noticePadding = 14;
const gap = 20;

/** Who published it and when, and between them the mark of a correction or retraction. */
export function drawHeader(page: Page, card: Card): void {
  rule(page, palette.ink, 44, 5);
  const date = takePen(page, card.date, { style: 'sans', weight: 400, colour: palette.inkSoft });
  writeAtEnd(page, date, card.date, { size: dateSize, y: baseline });
  const notice = card.notice && noticeMark(page, card.notice);
  const taken = date.measure(card.date, dateSize) + gap + (notice ? notice.width + gap : 0);
  const ink = { style: 'serif', weight: 600, colour: palette.ink } as const;
  const publisher = takePen(page, `${card.publisher}…`, ink);
  const room = pageWidth - 2 * margin - taken;
  const fits = (size: number) => publisher.measure(card.publisher, size) <= room;
  const nameSize = nameSizes.find(fits) ?? 22;
  const name = shorten(card.publisher, nameSize, room, publisher);
  writeAtStart(page, publisher, name, { size: nameSize, x: margin, y: baseline });
  notice?.draw(margin + publisher.measure(name, nameSize) + gap);
  rule(page, palette.rule, 112, 1.5);
}

function noticeMark(page: Page, { kind, text }: NonNullable<Card['notice']>) {
  const [colour, ground] =
    kind === 'retracted' ? [palette.red, palette.redSoft] : [palette.noticeInk, palette.notice];
  const pen = takePen(page, text, { style: 'sans', weight: 600, colour });
  const width = pen.measure(text, noticeSize) + 2 * noticePadding;
  return {
    width,
    draw(x: number) {
      fill(page, ground, { x, y: 65, width, height: 34, radius: 6 });
      writeAtStart(page, pen, text, { size: noticeSize, x: x + noticePadding, y: 89 });
    },
  };
}
