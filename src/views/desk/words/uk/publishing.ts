import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('uk');

/** What is asked and said while something is published. */
export const preview = {
  title: 'Ось що буде опубліковано',
  changed: '**Відтоді, як ви бачили попередній перегляд, стаття змінилася. Ось новий.**',
  where: (channel: string, kind: string) => `**Де:** ${channel} (${kind})`,
  kind: {
    text: 'текстовий канал',
    announcement: 'канал оголошень',
    thread: 'гілка',
    forum: 'форум: новий допис',
  },
  now: '**Коли:** одразу після підтвердження',
  at: (time: string, relative: string) => `**Коли:** ${time} (${relative})`,
  gap: (zone: string) =>
    `-# Часовий пояс ${zone}: годинники переводять уперед, і цього часу немає; допис вийде на стільки ж пізніше.`,
  overlap: (zone: string) =>
    `-# Часовий пояс ${zone}: годинники переводять назад, і цей час настає двічі; береться перший раз.`,
  ping: (role: string) => `**Згадка:** ${role}, один раз`,
  noPing: '**Згадка:** немає',
  followers: '**Підписники:** допис отримають і сервери, підписані на канал',
  followersLeft: (left: number) =>
    left === 0
      ? '-# Discord дозволяє це десять разів на годину, і ліміт вичерпано: підписники отримають допис, коли це знову стане можливо.'
      : `-# ${counted(left, {
          one: 'Discord дозволяє це десять разів на годину; залишився # раз.',
          few: 'Discord дозволяє це десять разів на годину; залишилося # рази.',
          many: 'Discord дозволяє це десять разів на годину; залишилося # разів.',
          other: 'Discord дозволяє це десять разів на годину; залишилося # раза.',
        })}`,
  yetToTell: (channels: number) =>
    counted(channels, {
      one: '**Теми:** стаття вийде й у # каналі, підписаному на них',
      few: '**Теми:** стаття вийде й у # каналах, підписаних на них',
      many: '**Теми:** стаття вийде й у # каналах, підписаних на них',
      other: '**Теми:** стаття вийде й у # каналах, підписаних на них',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0
      ? `**Заголовок:** ${title}`
      : `**Заголовок:** ${title} · **Теги:** ${list(tags)}`,
  noPicture:
    '**Зображення:** немає. Його файл зник або змінився, відколи статтю було прочитано, тож допис вийде без нього.',
  cut: '-# Скорочено лише попередній перегляд, не сам допис.',
  needsApproval: '-# На цьому сервері це має схвалити другий модератор.',
  publish: 'Опублікувати',
  schedule: 'Запланувати',
  submit: 'Подати на схвалення',
  approve: 'Схвалити й опублікувати',
  cancel: 'Скасувати',
  refuse: 'Відхилити',
  askedBy: (user: string, time: string) => `**Просить схвалити:** ${user}, ${time}`,
};

export const done = {
  live: (link: string) => `Опубліковано: ${link}`,
  onItsWay: (channel: string) =>
    `Підтверджено. Повідомлення незабаром з’явиться в ${channel}; чи вийшло воно, показує /дописи.`,
  scheduled: (channel: string, time: string) =>
    `Заплановано: ${time}, ${channel}. Переглянути та змінити: /заплановано.`,
  failed: (channel: string, why: string) => `Опублікувати в ${channel} не вдалося. ${why}`,
  cancelled: 'Скасовано. Нічого не буде опубліковано.',
  submitted: (approve: string) =>
    `Тепер це чекає на схвалення другого модератора: кнопка *${approve}* є в /заплановано.`,
  refused: 'Відхилено. Нічого не буде опубліковано.',
};
