import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/cards/card.ts';
import { anArticle } from '../builders/article.ts';

const quote = { text: 'It rings', speaker: 'Mayor Lee', paragraph: 1 };
const correction = { at: '2026-11-17T10:15:00Z', kind: 'update', note: 'More is known.' } as const;

describe('a card', () => {
  it.each([
    ['en-US', '16 November 2026'],
    ['de', '16. November 2026'],
    ['pt-BR', '16 de novembro de 2026'],
    ['ja', '2026年11月16日'],
    ['xx', '16 November 2026'],
  ])('has its date as a reader of %s writes it: %s', (locale, date) => {
    const article = anArticle({ published: '2026-11-16T07:40:00Z' });
    expect(cardOf(article, quote, locale).date).toBe(date);
  });

  it('says when the source states no date', () => {
    expect(cardOf(anArticle(), quote, 'en').date).toBe('date not stated by the source');
  });

  it('bears the mark of the newest correction', () => {
    const corrections = [correction, { ...correction, at: '2026-11-01T00:00:00Z' }];
    const { notice } = cardOf(anArticle({ corrections }), quote, 'en');
    expect(notice).toEqual({ kind: 'corrected', text: 'Update · 17 November 2026' });
  });

  it('says first that its article was retracted', () => {
    const retraction = { at: '2026-11-18T00:00:00Z', reason: 'Invented.' };
    const article = anArticle({ corrections: [correction], status: 'retracted', retraction });
    expect(cardOf(article, quote, 'es').notice).toEqual({ kind: 'retracted', text: 'Retirado' });
  });

  it('names who reported the words first', () => {
    const via = { ...quote, role: 'mayor', via: 'City Radio' };
    expect(cardOf(anArticle(), via, 'en').role).toBe('mayor · via City Radio');
    expect(cardOf(anArticle(), quote, 'en')).not.toHaveProperty('role');
  });

  it.each([
    ['en', 'Bells', 'ltr', '“”'],
    ['pt-PT', 'Sinos', 'ltr', '«»'],
    ['de-AT', 'Glocken', 'ltr', '„“'],
    ['ja', '鐘', 'ltr', '「」'],
    ['zh-Hans', '钟', 'ltr', '“”'],
    ['ar', '«أجراس»', 'rtl', '«»'],
    ['he', '12 פעמונים', 'rtl', '””'],
    ['en', 'مكتبة in an English article', 'rtl', '“”'],
    ['da', 'Klokker', 'ltr', '“”'],
    ['de-CH', 'Glocken', 'ltr', '«»'],
    ['nl-BE', 'Klokken', 'ltr', '‘’'],
    ['sv', 'Klockor', 'ltr', '””'],
    ['hu', 'Harangok', 'ltr', '„”'],
    ['ko', '종', 'ltr', '“”'],
    ['zh-Hant-HK', '鐘', 'ltr', '「」'],
  ])(
    'in %s reads “%s” from the right side and marks it as one does there',
    (language, text, direction, marks) => {
      const card = cardOf(anArticle({ language }), { ...quote, text }, 'en');
      expect([card.direction, card.marks.join('')]).toEqual([direction, marks]);
    },
  );

  it.each([
    ['We did it 🎉🎉! Thank you ❤️ all 👨‍👩‍👧', 'We did it! Thank you all'],
    ['🎉 Bells ring', 'Bells ring'],
    ['Bells🔔ring', 'Bellsring'],
    ['Room 1️⃣, © 2026 ®️ 🇩🇪.', 'Room 1, © 2026 ®.'],
    ['👍🏽', ''],
  ])('leaves the emoji out of “%s”, and says so', (text, words) => {
    const card = cardOf(anArticle(), { ...quote, text, speaker: 'Lee 🎩' }, 'en');
    expect(card).toMatchObject({
      words,
      speaker: 'Lee',
      note: 'Without the emoji. The article has them.',
    });
  });

  it('has no note without emoji', () => {
    expect(
      cardOf(anArticle(), { ...quote, text: 'It rings © 2026 – 3 × 4' }, 'en'),
    ).not.toHaveProperty('note');
  });

  it('is not turned around by marks that nobody sees', () => {
    const text = 'Bells\u202e ring\u2066,\u00ad\nagain\u200b';
    expect(cardOf(anArticle(), { ...quote, text }, 'en').words).toBe('Bells ring, again');
  });
});
