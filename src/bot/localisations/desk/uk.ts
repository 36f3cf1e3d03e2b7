import type { DeskLocalisation } from './desk-localisation.ts';

/** Ukrainian. */
export const ukDesk: DeskLocalisation = {
  publish: {
    name: 'опублікувати',
    description: 'Опублікувати статтю в каналі, зараз або пізніше; спершу ви її побачите',
    options: {
      article: { name: 'стаття', description: 'Заголовок, тема або ім’я' },
      channel: { name: 'канал', description: 'Де її опублікувати' },
      when: {
        name: 'коли',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30; якщо порожньо — зараз',
      },
      role: { name: 'роль', description: 'Згадується один раз, під час публікації' },
      crosspost: {
        name: 'підписникам',
        description: 'Канали оголошень: опублікувати й для підписників',
      },
      note: { name: 'примітка', description: 'Ваш рядок над статтею' },
      title: {
        name: 'заголовок',
        description: 'Форуми: заголовок допису; якщо порожньо — заголовок статті',
      },
      tags: { name: 'теги', description: 'Форуми: теги через кому' },
    },
  },
  scheduled: {
    name: 'заплановано',
    description: 'Що ще вийде і що чекає на схвалення; перенести або скасувати',
    options: {},
  },
  posts: {
    name: 'дописи',
    description: 'Усі дописи: де вони, що з ними, що не вдалося й чому',
    options: {
      article: { name: 'стаття', description: 'Лише дописи цієї статті' },
    },
  },
  write: {
    name: 'написати',
    description: 'Написати статтю для цього сервера; спершу ви її побачите',
    options: {},
  },
  correct: {
    name: 'виправити',
    description:
      'Виправити статтю на цьому сервері: вкажіть, що було хибно, і всі дописи оновляться',
    options: {
      article: { name: 'стаття', description: 'Заголовок, тема або ім’я' },
    },
  },
  retract: {
    name: 'відкликати',
    description: 'Відкликати статтю на цьому сервері назавжди: усі дописи стануть сповіщенням',
    options: {
      article: { name: 'стаття', description: 'Заголовок, тема або ім’я' },
      reason: { name: 'причина', description: 'Чому, для читачів' },
    },
  },
  follow: {
    name: 'підписати',
    description: 'Підписати канал на тему: у ньому виходитиме кожна нова стаття про неї',
    options: {
      topic: { name: 'тема', description: 'Тема статей, наприклад city-council' },
      channel: { name: 'канал', description: 'Де їх публікувати' },
      role: { name: 'роль', description: 'Згадується щоразу' },
      digest: { name: 'дайджест', description: 'Раз на день, усе одним повідомленням' },
    },
  },
  unfollow: {
    name: 'відписати',
    description: 'Відписати канал від теми: статті про неї більше не виходитимуть у ньому',
    options: {
      topic: { name: 'тема', description: 'Тема статей, наприклад city-council' },
      channel: { name: 'канал', description: 'Де вони виходили' },
    },
  },
  following: {
    name: 'підписки',
    description: 'Які канали на які теми підписані',
    options: {},
  },
  desk: {
    name: 'редакція',
    description: 'Що цей сервер вибрав для своєї редакції',
    options: {},
  },
  'desk show': {
    name: 'показати',
    description: 'Що вибрав цей сервер',
    options: {},
  },
  'desk timezone': {
    name: 'часовий-пояс',
    description: 'Часовий пояс, у якому тут вказують час',
    options: {
      zone: { name: 'пояс', description: 'Наприклад, Europe/Paris' },
    },
  },
  'desk log': {
    name: 'сповіщення',
    description: 'Канал, у якому модератори дізнаються, що не вдалося і що чекає',
    options: {
      channel: { name: 'канал', description: 'Якщо порожньо — жодного' },
    },
  },
  'desk language': {
    name: 'мова',
    description: 'Мова того, що бот додає до дописів',
    options: {
      language: { name: 'мова', description: 'Її код, наприклад en або de' },
    },
  },
  'desk moderators': {
    name: 'модератори',
    description: 'Зробити роль модераторами редакції або більше не вважати ними',
    options: {
      role: {
        name: 'роль',
        description: 'Хто її має, працює з редакцією там, де може бачити й писати',
      },
      remove: { name: 'прибрати', description: 'Більше не модератори' },
    },
  },
  'desk approval': {
    name: 'схвалення',
    description: 'Чи має другий модератор схвалювати дописи, статті та виправлення',
    options: {
      on: { name: 'увімкнути', description: 'Так або ні' },
    },
  },
  'desk digest': {
    name: 'дайджест',
    description: 'Година, о якій виходять щоденні дайджести',
    options: {
      hour: { name: 'година', description: 'Від 0 до 23, у часовому поясі цього сервера' },
    },
  },
  'desk forget': {
    name: 'забути',
    description: 'Видалити все, що зберігається про цей сервер',
    options: {},
  },
  audit: {
    name: 'аудит',
    description: 'Хто і що зробив у редакції й коли',
    options: {
      export: { name: 'експорт', description: 'Усе, файлом у форматі JSON' },
    },
  },
};
