import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'تصحيح',
  clarification: 'توضيح',
  update: 'تحديث',
} as const;

export const ar: CardWords = {
  date: daysIn('ar'),
  dateNotStated: 'لم يذكر المصدر التاريخ',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'سُحب المقال',
  via: (name) => `نقلًا عن ${name}`,
  check: 'تحقّق عبر \u2066/check\u2069',
  shortened: 'اختُصر الاقتباس لضيق المساحة، ونصّه الكامل في المقال.',
  withoutEmoji: 'بلا الرموز التعبيرية، وهي في المقال.',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `القائل: ${speaker}.` : `القائل: ${speaker}، ${role}.`,
    from: (headline, publisher, date) => `من مقال «${headline}»، ${publisher}، ${date}.`,
    code: (code) => `رمز التحقّق: ${code}.`,
  },
};
