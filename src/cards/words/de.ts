import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'Korrektur',
  clarification: 'Klarstellung',
  update: 'Aktualisierung',
} as const;

export const de: CardWords = {
  date: daysIn('de'),
  dateNotStated: 'Datum von der Quelle nicht angegeben',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'Zurückgezogen',
  via: (name) => `laut ${name}`,
  check: 'Prüfen mit /check',
  shortened: 'Gekürzt. Der volle Wortlaut steht im Artikel.',
  withoutEmoji: 'Ohne die Emojis. Sie stehen im Artikel.',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `Gesagt von ${speaker}.` : `Gesagt von ${speaker}, ${role}.`,
    from: (headline, publisher, date) => `Aus „${headline}“, ${publisher}, ${date}.`,
    code: (code) => `Prüfcode: ${code}.`,
  },
};
