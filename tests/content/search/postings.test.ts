import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Postings } from '../../../content/search/postings.ts';

it('gives back what was added under each key, in order', () => {
  const additions = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 5000 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(additions, (runs) => {
      const postings = new Postings();
      const expected = new Map<number, number[]>();
      for (const [key, length] of runs) {
        const list = expected.get(key) ?? [];
        expected.set(key, list);
        for (let i = 0; i < length; i++) {
          const entry = (i * 2_654_435_761 + key) >>> 0;
          postings.add(key, entry);
          list.push(entry);
        }
      }
      for (const [key, list] of expected) {
        const target = new Uint32Array(list.length);
        expect(postings.read(key, target)).toBe(list.length);
        expect(postings.count(key)).toBe(list.length);
        expect([...target]).toEqual(list);
      }
    }),
    { numRuns: 20 },
  );
});

it('has nothing under a key that it never saw', () => {
  const postings = new Postings();

  expect(postings.count(7_000_000)).toBe(0);
  expect(postings.read(7_000_000, new Uint32Array(3))).toBe(0);
});
