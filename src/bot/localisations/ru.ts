import { ruDesk } from './desk/ru.ts';
import type { Localisation } from './localisation.ts';

const article = {
  name: 'статья',
  description: 'Заголовок, тема или имя; если пусто — самая новая статья',
};
const alone = { name: 'лично', description: 'Ответ увидите только вы' };
const topic = { name: 'тема', description: 'Только статьи на эту тему' };

/** Russian. */
export const ru: Localisation = {
  commands: {
    ...ruDesk,
    summary: {
      name: 'кратко',
      description: 'Главное из статьи',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: 'статья',
      description: 'Полный текст статьи, буква в букву',
      options: {
        article,
        page: { name: 'страница', description: 'Какую страницу открыть' },
        private: alone,
      },
    },
    quotes: {
      name: 'цитаты',
      description: 'Кто что сказал в статье, слово в слово',
      options: {
        article,
        speaker: { name: 'кто', description: 'Чьи слова; если пусто — слова всех' },
        private: alone,
      },
    },
    source: {
      name: 'источник',
      description: 'Откуда статья, кому принадлежит её издатель и кто его финансирует',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: 'новое',
      description: 'Самые новые статьи',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'темы',
      description: 'О чём статьи',
      options: {
        private: alone,
      },
    },
    search: {
      name: 'поиск',
      description: 'Найти статьи по словам из них, даже если помните их неточно',
      options: {
        query: { name: 'слова', description: 'Слова из статьи, в любом порядке' },
        topic,
        publisher: { name: 'издатель', description: 'Только статьи этого издателя' },
        after: {
          name: 'с-даты',
          description: 'Начиная с этого дня, месяца или года, например 2026-03-01',
        },
        before: { name: 'до-даты', description: 'До этого дня, месяца или года, например 2026-04' },
        private: alone,
      },
    },
    who: {
      name: 'кто',
      description: 'Что сказал человек, во всех статьях, слово в слово',
      options: {
        name: { name: 'имя', description: 'Чьи слова' },
        private: alone,
      },
    },
    check: {
      name: 'проверить',
      description: 'Проверить цитату: стоят ли эти слова так в библиотеке и кто их сказал',
      options: {
        text: {
          name: 'текст',
          description: 'Цитата, лучше вместе с именем; или код карточки с цитатой',
        },
        private: alone,
      },
    },
    help: {
      name: 'помощь',
      description: 'Что умеет этот бот',
      options: {},
    },
  },
  menus: { 'Check quote': 'Проверить цитату', 'Find source': 'Найти источник' },
};
