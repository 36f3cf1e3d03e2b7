import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'Исправление',
  clarification: 'Уточнение',
  update: 'Обновление',
} as const;

export const ru: CardWords = {
  date: daysIn('ru'),
  dateNotStated: 'дата в источнике не указана',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'Отозвано',
  via: (name) => `по сообщению: ${name}`,
  check: 'Проверка: /check',
  shortened: 'Сокращено. Полностью слова приведены в статье.',
  withoutEmoji: 'Без эмодзи. Они есть в статье.',
  alt: {
    said: (speaker, role) =>
      role === undefined
        ? `Слова принадлежат: ${speaker}.`
        : `Слова принадлежат: ${speaker}, ${role}.`,
    from: (headline, publisher, date) => `Из статьи «${headline}», ${publisher}, ${date}.`,
    code: (code) => `Код проверки: ${code}.`,
  },
};
