import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'Correction',
  clarification: 'Précision',
  update: 'Mise à jour',
} as const;

export const fr: CardWords = {
  date: daysIn('fr'),
  dateNotStated: 'date non indiquée par la source',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'Retiré',
  via: (name) => `via ${name}`,
  check: 'À vérifier avec /check',
  shortened: 'Raccourcie faute de place. La citation entière est dans l’article.',
  withoutEmoji: 'Sans les émojis. Ils sont dans l’article.',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `Paroles de ${speaker}.` : `Paroles de ${speaker}, ${role}.`,
    from: (headline, publisher, date) => `Tiré de « ${headline} », ${publisher}, ${date}.`,
    code: (code) => `Code de vérification : ${code}.`,
  },
};
