import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'Correção',
  clarification: 'Esclarecimento',
  update: 'Atualização',
} as const;

export const ptBR: CardWords = {
  date: daysIn('pt-BR'),
  dateNotStated: 'data não informada pela fonte',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'Retirado',
  via: (name) => `via ${name}`,
  check: 'Confira com /check',
  shortened: 'Abreviada para caber. A citação completa está no artigo.',
  withoutEmoji: 'Sem os emojis. Eles estão no artigo.',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `Dito por ${speaker}.` : `Dito por ${speaker}, ${role}.`,
    from: (headline, publisher, date) => `De “${headline}”, ${publisher}, ${date}.`,
    code: (code) => `Código de verificação: ${code}.`,
  },
};
