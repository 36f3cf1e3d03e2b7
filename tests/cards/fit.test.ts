import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, fit } from '../../src/cards/fit.ts';

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const box: Box = { width: 400, height: 120, sizes: [80, 40, 20, 10], leading: 1.2 };
const english = { closing: '”', language: 'en' };

describe('a text', () => {
  it('is set as large as it goes', () => {
    expect(fit('It rings', english, box, measure)).toEqual({
      size: 80,
      lines: ['It rings'],
      cut: false,
    });
  });

  it('is set smaller when it is longer', () => {
    const { size, cut } = fit('The bells of the bridge ring again', english, box, measure);
    expect([size, cut]).toEqual([40, false]);
  });

  it('has lines of even lengths', () => {
    const { lines } = fit('aaaa bbbb cccc dddd eeee', english, { ...box, sizes: [40] }, measure);
    expect(lines).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
  });

  it('has room for the closing mark at the end of its last line', () => {
    const tight = { ...box, width: 8 * 40, sizes: [80, 40] };
    expect(fit('It rings', { ...english, closing: '' }, tight, measure).size).toBe(80);
    expect(fit('It rings', english, tight, measure).size).toBe(40);
  });

  it('is large only in one line, where the box says so', () => {
    const tall = { ...box, width: 500, height: 400, largestOfSeveral: 40 };
    expect(fit('It rings again', english, tall, measure).size).toBe(40);
    expect(fit('It rings', english, tall, measure).size).toBe(80);
  });

  it('is a size smaller where its lines are so much better, but never too small for that', () => {
    const text = 'aaaaaaaa bbbbbbbb cccccccc';
    const two = { width: 420, height: 200, sizes: [40, 32], leading: 1.2 };
    const uneven = fit(text, { ...english, closing: '' }, two, measure);
    expect([uneven.size, uneven.lines.length]).toEqual([40, 2]);
    const better = fit(text, { ...english, closing: '' }, { ...two, comfortable: 30 }, measure);
    expect([better.size, better.lines.length]).toEqual([32, 1]);
    const small = fit(text, { ...english, closing: '' }, { ...two, comfortable: 35 }, measure);
    expect(small.size).toBe(40);
  });

  it('is cut after a word when the smallest letters are too large, with an ellipsis and no comma before it', () => {
    const small = { ...box, width: 100, height: 24, sizes: [10] };
    const { lines, cut } = fit(`${'ring, '.repeat(20)}end`, english, small, measure);
    expect(cut).toBe(true);
    expect(lines).toEqual(['ring, ring, ring,', 'ring, ring, ring…']);
  });

  it('breaks a word only when it is wider than a line of the smallest letters', () => {
    const { lines, size } = fit('x'.repeat(100), english, box, measure);
    expect([size, lines]).toEqual([10, ['x'.repeat(80), 'x'.repeat(20)]]);
  });

  it('never leaves the box, and loses no letter unless it says so', () => {
    const word = fc.stringMatching(/^[a-z]{1,14}[,.]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), (words) => {
        const text = words.join(' ');
        const { size, lines, cut } = fit(text, english, box, measure);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width);
        expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
        const whole = lines.join(' ');
        if (cut) expect(text.startsWith(whole.slice(0, -1))).toBe(true);
        else expect(whole).toBe(text);
        expect(whole.endsWith('…')).toBe(cut);
      }),
    );
  });
});
