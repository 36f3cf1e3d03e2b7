import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.ts';

describe('a custom_id', () => {
  it('reads as version, control and words', () => {
    expect(encodeCustomId('read', 'tram-line', 'summary', 1)).toBe('1:read:tram-line:summary:1');
  });

  it('gives back any words that fit', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { maxLength: 3 });
    fc.assert(
      fc.property(words, (args) => {
        expect(decodeCustomId(encodeCustomId('read', ...args))?.args).toEqual(args);
      }),
    );
  });

  it('keeps words of other scripts short', () => {
    expect(encodeCustomId('latest', 1, '国際'.repeat(20))).toHaveLength(51);
  });

  it('is refused rather than cut when it would be longer than Discord takes', () => {
    expect(encodeCustomId('read', 'a'.repeat(93))).toHaveLength(100);
    expect(() => encodeCustomId('read', 'a'.repeat(94))).toThrow(RangeError);
  });

  it.each(['', 'read', '1', '1:', 'x:read', '1:READ', '1:read:%', '99999:read', '1:read\n:a'])(
    'of another making (%j) is not understood',
    (id) => {
      expect(decodeCustomId(id)).toBeUndefined();
    },
  );
});
