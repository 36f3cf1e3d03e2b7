import type { Card } from './card.ts';
import { CardError } from './card-error.ts';
import { type Fitted, fit } from './fit.ts';
import { margin, type Page, pageWidth, writeAtStart } from './page.ts';
import { palette } from './palette.ts';
import { type Pen, shorten, takePen } from './pen.ts';

/** Between the rules of header and footer. */
const top = 124;
const bottom = 522;
/** The words stand further in than the rules, so that their quotation mark hangs in the margin. */
const indent = 136;

/** The last is what can still be read where Discord shows the picture at half its size. */
const sizes = [108, 100, 92, 84, 76, 70, 64, 58, 53, 48, 44, 41, 38, 35, 32, 30, 28, 26];
const largestOfSeveral = 92;
const comfortable = 35;
const nameSize = 28;
const roleSize = 23;
const noteSize = 20;

/** The words and who said them, together in the middle between header and footer. */
export function drawWords(page: Page, card: Card): void {
  const [opening, closing] = card.marks;
  if (card.words === '') throw new CardError('no-font', 'No font has any of the words');
  const pen = takePen(page, `${opening}${card.words}…${closing}`, {
    style: 'serif',
    weight: isDense(card.words) ? 500 : 400,
    colour: palette.ink,
    direction: page.direction,
  });
  const { size, lines, leading, said, cut } = layOut(page, card, pen);
  const note = cut ? card.shortened : card.note;
  const step = size * leading;
  const height = lines.length * step + said.height + (note ? noteHeight : 0);
  // A line's letters reach from about 0.33 of the size above the middle of the line to 0.33 below.
  let y = top + (bottom - top - height) / 2 + step / 2 + size * 0.33;
  const hanging = pen.measure(opening, size) + size * 0.06;
  writeAtStart(page, pen, opening, { size, x: indent - hanging, y, colour: palette.red });
  for (const line of lines) {
    writeAtStart(page, pen, line, { size, x: indent, y });
    y += step;
  }
  y -= step;
  const last = lines.at(-1) ?? '';
  const end = indent + pen.measure(last, size) + beforeClosing(last, closing, size);
  writeAtStart(page, pen, closing, { size, x: end, y, colour: palette.red });
  y += step / 2 - size * 0.33;
  if (note) drawNote(page, note, y + 32);
  said.draw(y + (note ? noteHeight : 0));
}

const noteHeight = 34;

interface Layout extends Fitted {
  readonly leading: number;
  readonly said: Said;
}

/** Long words get the line that the role would take; if they still do not fit, they are cut and a note says so. */
function layOut(page: Page, card: Card, pen: Pen): Layout {
  const leading = leadingFor(card.words);
  const place = (said: Said, note: number): Layout => {
    const height = bottom - top - said.height - note;
    const width = pageWidth - indent - margin;
    const box = { width, height, sizes, largestOfSeveral, comfortable, leading };
    const closing = card.marks[1];
    const measure = (part: string, size: number) => {
      const words = part.endsWith(closing) ? part.slice(0, -closing.length) : undefined;
      const gap = words === undefined ? 0 : beforeClosing(words, closing, size);
      return pen.measure(part, size) + gap;
    };
    return {
      ...fit(card.words, { closing, language: card.language }, box, measure),
      leading,
      said,
    };
  };
  const note = card.note ? noteHeight : 0;
  const roomy = place(inTwoLines(page, card), note);
  if (roomy.size >= comfortable) return roomy;
  const compact = place(inOneLine(page, card), note);
  return compact.cut ? place(inOneLine(page, card), noteHeight) : compact;
}

/**
 * What stands between the words and their closing mark, besides what is in the letters: a guillemet needs a little air,
 * as the opening one has it; after a full stop of Chinese or Japanese, which has half a square of it, there is too much.
 */
function beforeClosing(words: string, closing: string, size: number): number {
  if (/[。、，．]$/u.test(words)) return -0.4 * size;
  return closing === '»' || closing === '«' ? 0.06 * size : 0;
}

/** Chinese, Japanese and Korean: their many fine strokes have to be stronger where they are small. */
const isDense = (words: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words);

/** Letters that fill their square, and those that reach far up and down, need more air between the lines. */
function leadingFor(words: string): number {
  if (isDense(words)) return 1.46;
  return /[\p{Script=Arabic}\p{Script=Thai}]/u.test(words) ? 1.5 : 1.26;
}

/** Who said it, below the words. */
interface Said {
  readonly height: number;
  /** `y` is where the words end. */
  draw(y: number): void;
}

function inTwoLines(page: Page, card: Card): Said {
  const room = pageWidth - indent - margin;
  const { name, role } = pens(page, card);
  return {
    height: card.role === undefined ? 66 : 102,
    draw(y) {
      const speaker = shorten(card.speaker, nameSize, room, name);
      writeAtStart(page, name, speaker, { size: nameSize, x: indent, y: y + 54 });
      if (card.role === undefined) return;
      const what = shorten(card.role, roleSize, room, role);
      writeAtStart(page, role, what, { size: roleSize, x: indent, y: y + 90 });
    },
  };
}

function inOneLine(page: Page, card: Card): Said {
  const room = pageWidth - indent - margin;
  const { name, role } = pens(page, card);
  return {
    height: 68,
    draw(y) {
      const spot = { size: nameSize, x: indent, y: y + 50 };
      const speaker = shorten(card.speaker, nameSize, room * 0.6, name);
      writeAtStart(page, name, speaker, spot);
      if (card.role === undefined) return;
      const x = indent + name.measure(speaker, nameSize) + 18;
      const what = shorten(card.role, roleSize, pageWidth - margin - x, role);
      writeAtStart(page, role, what, { ...spot, size: roleSize, x });
    },
  };
}

function pens(page: Page, { speaker, role = '' }: Card): { name: Pen; role: Pen } {
  return {
    name: takePen(page, `${speaker}…`, { style: 'sans', weight: 600, colour: palette.ink }),
    role: takePen(page, `${role}…`, { style: 'sans', weight: 400, colour: palette.inkSoft }),
  };
}

function drawNote(page: Page, text: string, y: number): void {
  const pen = takePen(page, text, { style: 'sans', weight: 400, colour: palette.inkSoft });
  writeAtStart(page, pen, text, { size: noteSize, x: indent, y });
}
