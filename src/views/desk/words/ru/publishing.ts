import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('ru');

/** What is asked and said while something is published. */
export const preview = {
  title: 'Вот что будет опубликовано',
  changed: '**После прошлого предпросмотра статья изменилась. Вот новый.**',
  where: (channel: string, kind: string) => `**Где:** ${channel} (${kind})`,
  kind: {
    text: 'текстовый канал',
    announcement: 'канал с объявлениями',
    thread: 'ветка',
    forum: 'форум: новый пост',
  },
  now: '**Когда:** сразу после подтверждения',
  at: (time: string, relative: string) => `**Когда:** ${time} (${relative})`,
  gap: (zone: string) =>
    `-# Часовой пояс ${zone}: часы переводят вперёд, и этого времени нет; пост выйдет на столько же позже.`,
  overlap: (zone: string) =>
    `-# Часовой пояс ${zone}: часы переводят назад, и это время наступает дважды; имеется в виду первый раз.`,
  ping: (role: string) => `**Упоминание:** ${role}, один раз`,
  noPing: '**Упоминание:** нет',
  followers: '**Подписчики:** пост получат и серверы, подписанные на канал',
  followersLeft: (left: number) =>
    left === 0
      ? '-# Discord разрешает это десять раз в час, и лимит исчерпан: подписчики получат пост, когда это снова станет возможно.'
      : `-# ${counted(left, {
          one: 'Discord разрешает это десять раз в час; остался # раз.',
          few: 'Discord разрешает это десять раз в час; осталось # раза.',
          many: 'Discord разрешает это десять раз в час; осталось # раз.',
          other: 'Discord разрешает это десять раз в час; осталось # раза.',
        })}`,
  yetToTell: (channels: number) =>
    counted(channels, {
      one: '**Темы:** статья выйдет и в # канале, подписанном на них',
      few: '**Темы:** статья выйдет и в # каналах, подписанных на них',
      many: '**Темы:** статья выйдет и в # каналах, подписанных на них',
      other: '**Темы:** статья выйдет и в # каналах, подписанных на них',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0
      ? `**Заголовок:** ${title}`
      : `**Заголовок:** ${title} · **Теги:** ${list(tags)}`,
  noPicture:
    '**Изображение:** нет. Его файл пропал или изменился с тех пор, как статья была прочитана, поэтому пост выйдет без него.',
  cut: '-# Сокращён только предпросмотр, не сам пост.',
  needsApproval: '-# На этом сервере это должен одобрить второй модератор.',
  publish: 'Опубликовать',
  schedule: 'Запланировать',
  submit: 'Отправить на одобрение',
  approve: 'Одобрить и опубликовать',
  cancel: 'Отмена',
  refuse: 'Отклонить',
  askedBy: (user: string, time: string) => `**Просит одобрить:** ${user}, ${time}`,
};

export const done = {
  live: (link: string) => `Опубликовано: ${link}`,
  onItsWay: (channel: string) =>
    `Подтверждено. Сообщение скоро появится в ${channel}; вышло ли оно, показывает /посты.`,
  scheduled: (channel: string, time: string) =>
    `Запланировано: ${time}, ${channel}. Посмотреть и изменить: /запланировано.`,
  failed: (channel: string, why: string) => `Опубликовать в ${channel} не удалось. ${why}`,
  cancelled: 'Отменено. Ничего не будет опубликовано.',
  submitted: (approve: string) =>
    `Теперь это ждёт одобрения второго модератора: кнопка *${approve}* есть в /запланировано.`,
  refused: 'Отклонено. Ничего не будет опубликовано.',
};
