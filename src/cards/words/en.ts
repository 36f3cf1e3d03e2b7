import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
} as const;

export const en: CardWords = {
  date: daysIn('en-GB'),
  dateNotStated: 'date not stated by the source',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'Retracted',
  via: (name) => `via ${name}`,
  check: 'Verify with /check',
  shortened: 'Shortened to fit. The article has all the words.',
  withoutEmoji: 'Without the emoji. The article has them.',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `Said by ${speaker}.` : `Said by ${speaker}, ${role}.`,
    from: (headline, publisher, date) => `From “${headline}”, ${publisher}, ${date}.`,
    code: (code) => `Verification code: ${code}.`,
  },
};
