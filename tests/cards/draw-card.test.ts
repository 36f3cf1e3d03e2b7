import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { difference, goldenWidth, linesOfInk, readPicture, toGolden } from './picture.ts';
import { samples } from './samples.ts';

/** A word of a long quote is about 0.2% of the picture. */
const tolerance = 0.0005;
const draw = (name: string, over = {}) => drawCard({ ...cardFor(name), ...over });

describe.each(samples)('the card of $name', ({ name }) => {
  it('looks as it did when somebody last looked at it', async () => {
    expect(difference(await smallOf(draw(name)), await goldenOf(name))).toBeLessThan(tolerance);
  });

  it('is a PNG of 1200×630 and less than 300 kB', async () => {
    const bytes = draw(name);
    expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG');
    expect(await readPicture(bytes)).toMatchObject({ width: 1200, height: 630 });
    expect(bytes.byteLength).toBeLessThan(300_000);
  });

  it('keeps its words away from the edges', async () => {
    const picture = await readPicture(draw(name));
    for (const { left, right } of linesOfInk(picture, { from: 0, to: 630 })) {
      expect(left).toBeGreaterThanOrEqual(60);
      expect(right).toBeLessThanOrEqual(1140);
    }
    expect(linesOfInk(picture, { from: 612, to: 630 })).toEqual([]);
  });

  it('has room between the words, the speaker and the rule beneath', async () => {
    const picture = await readPicture(draw(name));
    expect(linesOfInk(picture, { from: 516, to: 531 })).toEqual([]);
  });
});

describe('a golden picture', () => {
  it.each([
    ['a word', { words: cardFor('latin-long').words.replace('hold', 'fold') }],
    ['a digit of the code', { code: 'XCD-N5D-Q43' }],
    ['the date', { date: '17 November 2026' }],
    ['the correction', { notice: { kind: 'retracted', text: 'Correction · 17 November 2026' } }],
  ])('no longer matches when %s is different', async (_, over) => {
    expect(
      difference(await smallOf(draw('latin-long', over)), await goldenOf('latin-long')),
    ).toBeGreaterThan(2 * tolerance);
  });
});

describe('lines', () => {
  it.each(['arabic', 'hebrew'])(
    'of %s start at the right, all at the same place',
    async (script) => {
      for (const { right } of await wordLines(`${script}-long`)) {
        expect(right).toBeGreaterThan(1064 - 14);
        expect(right).toBeLessThanOrEqual(1064 + 2);
      }
    },
  );

  it.each(['latin', 'cyrillic'])(
    'of %s start at the left, all at the same place',
    async (script) => {
      for (const { left } of await wordLines(`${script}-long`)) {
        expect(left).toBeLessThan(136 + 14);
        expect(left).toBeGreaterThanOrEqual(136 - 2);
      }
    },
  );
});

/** The lines of ink that are the quote's words: those above the speaker. */
async function wordLines(name: string) {
  const lines = linesOfInk(await readPicture(draw(name)), { from: 118, to: 410 });
  expect(lines.length).toBeGreaterThan(2);
  // Feet of letters that stand apart, such as that of ק, are no lines.
  return lines.filter(({ left, right }) => right - left > 700);
}

function cardFor(name: string) {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`No sample is called ${name}`);
  return cardOf(sample.article, sample.quote, sample.locale);
}

const smallOf = async (bytes: Uint8Array) => readPicture(await toGolden(bytes), goldenWidth);

const goldenOf = async (name: string) =>
  readPicture(await readFile(new URL(`golden/${name}.png`, import.meta.url)), goldenWidth);
