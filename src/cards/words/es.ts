import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'Corrección',
  clarification: 'Aclaración',
  update: 'Actualización',
} as const;

export const es: CardWords = {
  date: daysIn('es'),
  dateNotStated: 'fecha no indicada por la fuente',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'Retirado',
  via: (name) => `vía ${name}`,
  check: 'Comprobar con /check',
  shortened: 'Abreviada para que quepa. La cita completa está en el artículo.',
  withoutEmoji: 'Sin los emojis. Están en el artículo.',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `Dicho por ${speaker}.` : `Dicho por ${speaker}, ${role}.`,
    from: (headline, publisher, date) => `De «${headline}», ${publisher}, ${date}.`,
    code: (code) => `Código de verificación: ${code}.`,
  },
};
