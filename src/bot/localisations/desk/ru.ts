import type { DeskLocalisation } from './desk-localisation.ts';

/** Russian. */
export const ruDesk: DeskLocalisation = {
  publish: {
    name: 'опубликовать',
    description: 'Опубликовать статью в канале, сейчас или позже; сначала вы её увидите',
    options: {
      article: { name: 'статья', description: 'Заголовок, тема или имя' },
      channel: { name: 'канал', description: 'Где её опубликовать' },
      when: {
        name: 'когда',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30; если пусто — сейчас',
      },
      role: { name: 'роль', description: 'Упоминается один раз, при публикации' },
      crosspost: {
        name: 'подписчикам',
        description: 'Каналы с объявлениями: опубликовать и для подписчиков',
      },
      note: { name: 'примечание', description: 'Ваша строка над статьёй' },
      title: {
        name: 'заголовок',
        description: 'Форумы: заголовок поста; если пусто — заголовок статьи',
      },
      tags: { name: 'теги', description: 'Форумы: теги через запятую' },
    },
  },
  scheduled: {
    name: 'запланировано',
    description: 'Что ещё выйдет и что ждёт одобрения; перенести или отменить',
    options: {},
  },
  posts: {
    name: 'посты',
    description: 'Все посты: где они, что с ними, что не удалось и почему',
    options: {
      article: { name: 'статья', description: 'Только посты этой статьи' },
    },
  },
  write: {
    name: 'написать',
    description: 'Написать статью для этого сервера; сначала вы её увидите',
    options: {},
  },
  correct: {
    name: 'исправить',
    description:
      'Исправить статью на этом сервере: укажите, что было неверно, и все посты обновятся',
    options: {
      article: { name: 'статья', description: 'Заголовок, тема или имя' },
    },
  },
  retract: {
    name: 'отозвать',
    description: 'Отозвать статью на этом сервере навсегда: все посты сменятся уведомлением',
    options: {
      article: { name: 'статья', description: 'Заголовок, тема или имя' },
      reason: { name: 'причина', description: 'Почему, для читателей' },
    },
  },
  follow: {
    name: 'подписать',
    description: 'Подписать канал на тему: в нём будет выходить каждая новая статья о ней',
    options: {
      topic: { name: 'тема', description: 'Тема статей, например city-council' },
      channel: { name: 'канал', description: 'Где их публиковать' },
      role: { name: 'роль', description: 'Упоминается каждый раз' },
      digest: { name: 'дайджест', description: 'Раз в день, всё одним сообщением' },
    },
  },
  unfollow: {
    name: 'отписать',
    description: 'Отписать канал от темы: статьи о ней больше не будут в нём выходить',
    options: {
      topic: { name: 'тема', description: 'Тема статей, например city-council' },
      channel: { name: 'канал', description: 'Где они выходили' },
    },
  },
  following: {
    name: 'подписки',
    description: 'Какие каналы на какие темы подписаны',
    options: {},
  },
  desk: {
    name: 'редакция',
    description: 'Что этот сервер выбрал для своей редакции',
    options: {},
  },
  'desk show': {
    name: 'показать',
    description: 'Что выбрал этот сервер',
    options: {},
  },
  'desk timezone': {
    name: 'часовой-пояс',
    description: 'Часовой пояс, в котором здесь указывают время',
    options: {
      zone: { name: 'пояс', description: 'Например, Europe/Paris' },
    },
  },
  'desk log': {
    name: 'уведомления',
    description: 'Канал, в котором модераторы узнают, что не удалось и что ждёт',
    options: {
      channel: { name: 'канал', description: 'Если пусто — никакой' },
    },
  },
  'desk language': {
    name: 'язык',
    description: 'Язык того, что бот добавляет к постам',
    options: {
      language: { name: 'язык', description: 'Его код, например en или de' },
    },
  },
  'desk moderators': {
    name: 'модераторы',
    description: 'Сделать роль модераторами редакции или больше не считать ими',
    options: {
      role: {
        name: 'роль',
        description: 'Кому она дана, те работают с редакцией там, где могут видеть и писать',
      },
      remove: { name: 'убрать', description: 'Больше не модераторы' },
    },
  },
  'desk approval': {
    name: 'одобрение',
    description: 'Должен ли второй модератор одобрять посты, статьи и исправления',
    options: {
      on: { name: 'включить', description: 'Да или нет' },
    },
  },
  'desk digest': {
    name: 'дайджест',
    description: 'Час, в который выходят ежедневные дайджесты',
    options: {
      hour: { name: 'час', description: 'От 0 до 23, в часовом поясе этого сервера' },
    },
  },
  'desk forget': {
    name: 'забыть',
    description: 'Удалить всё, что хранится об этом сервере',
    options: {},
  },
  audit: {
    name: 'аудит',
    description: 'Кто и что сделал в редакции и когда',
    options: {
      export: { name: 'экспорт', description: 'Всё, файлом в формате JSON' },
    },
  },
};
