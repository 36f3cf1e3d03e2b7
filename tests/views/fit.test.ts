import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit } from '../../src/views/fit.ts';

describe('fit', () => {
  it('leaves a text of just the right length alone and cuts one that is a sign longer', () => {
    expect(fit('a'.repeat(100), 100)).toBe('a'.repeat(100));
    expect(fit('a'.repeat(101), 100)).toBe(`${'a'.repeat(99)}…`);
  });

  it.each([
    ['a family', '👩‍👩‍👧‍👦'],
    ['a flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['an accent', 'e\u0301'],
  ])('does not cut %s', (_, sign) => {
    expect(fit(`ab${sign}cd`, 2 + sign.length)).toBe('ab…');
    expect(fit(`ab${sign}cd`, 3 + sign.length)).toBe(`ab${sign}…`);
  });

  it('cuts no space before the ellipsis', () => {
    expect(fit('one two three', 5)).toBe('one…');
  });

  it('never gives more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        expect(fit(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
