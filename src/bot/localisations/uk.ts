import { ukDesk } from './desk/uk.ts';
import type { Localisation } from './localisation.ts';

const article = {
  name: 'стаття',
  description: 'Заголовок, тема або ім’я; якщо порожньо — найновіша стаття',
};
const alone = { name: 'особисто', description: 'Відповідь побачите лише ви' };
const topic = { name: 'тема', description: 'Лише статті на цю тему' };

/** Ukrainian. */
export const uk: Localisation = {
  commands: {
    ...ukDesk,
    summary: {
      name: 'стисло',
      description: 'Головне зі статті',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: 'стаття',
      description: 'Повний текст статті, літера в літеру',
      options: {
        article,
        page: { name: 'сторінка', description: 'Яку сторінку відкрити' },
        private: alone,
      },
    },
    quotes: {
      name: 'цитати',
      description: 'Хто що сказав у статті, слово в слово',
      options: {
        article,
        speaker: { name: 'хто', description: 'Чиї слова; якщо порожньо — слова всіх' },
        private: alone,
      },
    },
    source: {
      name: 'джерело',
      description: 'Звідки стаття, кому належить її видавець і хто його фінансує',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: 'нове',
      description: 'Найновіші статті',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'теми',
      description: 'Про що статті',
      options: {
        private: alone,
      },
    },
    search: {
      name: 'пошук',
      description: 'Знайти статті за словами з них, навіть якщо пам’ятаєте їх неточно',
      options: {
        query: { name: 'слова', description: 'Слова зі статті, у будь-якому порядку' },
        topic,
        publisher: { name: 'видавець', description: 'Лише статті цього видавця' },
        after: {
          name: 'з-дати',
          description: 'Починаючи з цього дня, місяця чи року, наприклад 2026-03-01',
        },
        before: { name: 'до-дати', description: 'До цього дня, місяця чи року, наприклад 2026-04' },
        private: alone,
      },
    },
    who: {
      name: 'хто',
      description: 'Що сказала людина, в усіх статтях, слово в слово',
      options: {
        name: { name: 'особа', description: 'Чиї слова' },
        private: alone,
      },
    },
    check: {
      name: 'перевірити',
      description: 'Перевірити цитату: чи стоять ці слова так у бібліотеці та хто їх сказав',
      options: {
        text: {
          name: 'текст',
          description: 'Цитата, краще разом з ім’ям; або код картки з цитатою',
        },
        private: alone,
      },
    },
    help: {
      name: 'довідка',
      description: 'Що вміє цей бот',
      options: {},
    },
  },
  menus: { 'Check quote': 'Перевірити цитату', 'Find source': 'Знайти джерело' },
};
