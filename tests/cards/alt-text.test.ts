import fc from 'fast-check';
import { expect, it } from 'vitest';
import { altText } from '../../src/cards/alt-text.ts';
import { anArticle } from '../builders/article.ts';
import { aPublisher } from '../builders/publisher.ts';

const quote = {
  text: 'It will change how people move',
  speaker: 'Mayor Lee',
  role: 'mayor of Example City',
  via: 'City Radio',
  paragraph: 1,
};
const article = anArticle({
  published: '2026-03-01T09:00:00Z',
  publisher: aPublisher({ name: 'Example News' }),
  corrections: [{ at: '2026-03-02T10:00:00Z', kind: 'correction', note: 'The vote.' }],
});

it('says all that stands on the card', () => {
  expect(altText(article, quote, 'en-US')).toBe(
    [
      '“It will change how people move”',
      'Said by Mayor Lee, mayor of Example City · via City Radio.',
      'From “City council approves the new tram line”, Example News, 1 March 2026.',
      'Correction · 2 March 2026.',
      'Verification code: XCD-N5D-Q42.',
    ].join('\n'),
  );
});

it('keeps the emoji that the card has no letters for', () => {
  expect(altText(article, { ...quote, text: 'It moves 🎉' }, 'en')).toContain('“It moves 🎉”\n');
});

it('says it in the language of the reader, the quote as it stands', () => {
  expect(altText(article, quote, 'pt-BR')).toContain('“It will change how people move”\nDito por');
});

it('says of a retracted article that it is', () => {
  const retraction = { at: '2026-03-03T10:00:00Z', reason: 'Invented.' };
  const retracted = anArticle({ ...article, status: 'retracted', retraction });
  expect(altText(retracted, quote, 'en')).toContain('Retracted.');
});

it('cuts only what Discord would not take, and says so', () => {
  const long = altText(article, { ...quote, text: 'no end to it '.repeat(200) }, 'en');
  expect(long.length).toBeLessThanOrEqual(1024);
  expect(long.length).toBeGreaterThan(1000);
  expect(long).toContain('…”\nShortened to fit.');
  expect(long).toContain('Verification code:');
});

it('never exceeds what Discord takes, nor cuts a letter in half', () => {
  const text = (maxLength: number) =>
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength })
      .map((some) => [...some].slice(0, maxLength / 2).join(''));
  fc.assert(
    fc.property(text(3000), text(100), text(200), text(256), (words, speaker, role, headline) => {
      const alt = altText({ ...article, headline }, { ...quote, text: words, speaker, role }, 'de');
      expect(alt.length).toBeLessThanOrEqual(1024);
      expect(() => encodeURIComponent(alt)).not.toThrow();
    }),
  );
});
