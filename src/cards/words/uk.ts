import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: 'Виправлення',
  clarification: 'Уточнення',
  update: 'Оновлення',
} as const;

export const uk: CardWords = {
  date: daysIn('uk'),
  dateNotStated: 'дату в джерелі не вказано',
  corrected: (kind, date) => `${kinds[kind]} · ${date}`,
  retracted: 'Відкликано',
  via: (name) => `за повідомленням: ${name}`,
  check: 'Перевірка: /check',
  shortened: 'Скорочено. Повністю слова наведено в статті.',
  withoutEmoji: 'Без емодзі. Вони є в статті.',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `Слова належать: ${speaker}.` : `Слова належать: ${speaker}, ${role}.`,
    from: (headline, publisher, date) => `Зі статті «${headline}», ${publisher}, ${date}.`,
    code: (code) => `Код перевірки: ${code}.`,
  },
};
