import { ruFinding } from './ru-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

// `other` is the form of fractions, which are not counted here, but the language has it.
const { number, list, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('ru');

const quoted = (text: string) => `«${text}»`;

const kinds = {
  correction: 'Исправление',
  clarification: 'Уточнение',
  update: 'Обновление',
} as const;

const lengths = {
  words: (count: number) =>
    counted(count, { one: '# слово', few: '# слова', many: '# слов', other: '# слова' }),
  characters: (count: number) =>
    counted(count, { one: '# знак', few: '# знака', many: '# знаков', other: '# знака' }),
};

const readingTime = (minutes: number) =>
  counted(minutes, {
    one: 'примерно # минута чтения',
    few: 'примерно # минуты чтения',
    many: 'примерно # минут чтения',
    other: 'примерно # минуты чтения',
  });

const verbatimQuotes = (count: number) =>
  counted(count, {
    one: '# дословная цитата',
    few: '# дословные цитаты',
    many: '# дословных цитат',
    other: '# дословной цитаты',
  });

/** Russian. Names stand where they need no ending; dates end a line without a full stop, since they may end in “г.”. */
export const ru: Words = {
  ...ruFinding,
  language: 'ru',
  tabs: { summary: 'Кратко', article: 'Полный текст', quotes: 'Цитаты', source: 'Источник' },
  pager: { first: 'Первая', previous: 'Назад', next: 'Вперёд', last: 'Последняя' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, {
      one: '# более раннее исправление приведено в разделе «Источник».',
      few: '# более ранних исправления приведены в разделе «Источник».',
      many: '# более ранних исправлений приведено в разделе «Источник».',
      other: '# более раннего исправления приведено в разделе «Источник».',
    }),
  retracted: (date) => `**Эта статья отозвана ${date}**`,
  postFollows: 'Само сообщение будет исправлено, как только это позволит Discord.',

  published: (publisher, date) => `${publisher} · ${date ?? 'дата источником не указана'}`,
  byline: (names) => `Текст: ${names}`,
  list,
  ourSummary: 'Краткое изложение наше: это наши слова, а не слова источника.',
  pictureCredit: (credit) => `Изображение: ${credit}`,
  picture: (alt) => `[Изображение: ${alt}]`,

  translation: {
    note: 'Это перевод; основанием служит только оригинал.',
    original: 'Оригинал',
    translated: 'Перевод',
  },

  emptyBody: 'В этой статье нет текста.',
  length: (of, count, minutes) => `${lengths[of](count)}, ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Страница ${number(page)} из ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined
      ? `Абзац ${number(paragraph)}`
      : `Абзац ${number(paragraph)}, передаёт ${via}`,
  quoteCount: verbatimQuotes,
  quotesBy: (speaker, count) => `${speaker}: ${verbatimQuotes(count)}`,
  noQuotes: 'В этой статье ничьи слова не цитируются.',
  noQuotesBy: (speaker) => `Среди тех, кого цитирует эта статья, нет имени «${speaker}».`,
  quotedInstead: 'В ней цитируются:',
  everyone: 'Все',

  source: {
    publisher: (name) => `**Издатель: ${name}**`,
    agency: (name) => `**Использованы материалы: ${name}**`,
    owner: (owner) => `Владелец: ${owner}`,
    funding: (funding) => `Финансирование: ${funding}`,
    country: (country) => `Страна: ${country}`,
    checked: (date, url) => `Проверено ${date}: ${url}`,
    standards: (url) => `Редакционные стандарты: ${url}`,
    author: (name) => `**Автор:** ${name}`,
    noAuthor: '**Автор:** источником не указан',
    published: (date) => `**Опубликовано:** ${date ?? 'дата источником не указана'}`,
    added: (date) => `**В этой библиотеке с:** ${date}`,
    pictureCredit: (credit) => `**Изображение:** ${credit}`,
    quotes: '**В статье цитируются**',
    unknown: 'Здесь нет сведений о том, кому оно принадлежит и кто его финансирует.',
    noQuotes: '**В статье** никто **не цитируется**.',
    noAddress: '**Ссылка:** источником не указана',
    hash: (hash) => `**SHA-256 текста:** \`${hash}\``,
    corrections: '**Исправления**',
    noCorrections: '**Исправления:** нет',
    button: 'Открыть на сайте издателя',
  },

  latest: {
    title: (topic) => (topic === undefined ? 'Новые статьи' : `Новые статьи: ${topic}`),
    none: (topic) => (topic === undefined ? 'Статей пока нет.' : `Статей на тему «${topic}» нет.`),
    count: (total) =>
      counted(total, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' }),
    placeholder: 'Прочитать одну из них',
    added: (publisher, date) => `${publisher} · в этой библиотеке с ${date}`,
    newSince: (count, date) =>
      count === 0 ? `Ничего нового с ${date}` : `Новых с ${date}: ${number(count)}`,
    fresh: (headline) => `Новое · ${headline}`,
    sinceButton: 'Что нового с тех пор',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, {
        one: '# новая статья',
        few: '# новые статьи',
        many: '# новых статей',
        other: '# новой статьи',
      });
      return topics.length === 0 ? articles : `${articles}: ${list(topics)}`;
    },
    more: (count, command) =>
      counted(count, {
        one: `Ещё # статья: ${command}`,
        few: `Ещё # статьи: ${command}`,
        many: `Ещё # статей: ${command}`,
        other: `Ещё # статьи: ${command}`,
      }),
  },

  help: {
    title: 'О чём можно спросить',
    intro:
      'Verbatim отвечает кратким изложением статьи, её полным текстом, цитатами или источником.',
    footer:
      'Кнопки под ответом ведут к другим его видам. Менять ответ может только тот, кто спросил; остальные получают личную копию.',
    menus: (names) => `В меню любого сообщения, в разделе «Приложения»: ${list(names)}`,
  },

  problem: {
    noArticles: 'В библиотеке пока нет ни одной статьи.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `Статьи с названием «${asked}» нет. Выберите статью из списка, который открывается при вводе.`
        : `Статьи с названием «${asked}» нет. Самые похожие: ${list(closest.map(quoted))}. Выберите статью из списка, который открывается при вводе.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `Ни у одной статьи нет темы «${asked}», как и любой другой.`
        : `Ни у одной статьи нет темы «${asked}». Темы, которые есть, например: ${list(topics)}.`,
    unknownCommand: (name) =>
      `Команды /${name} больше нет. Введите /, чтобы увидеть доступные команды.`,
    unknownInteraction:
      'Такое действие этому боту неизвестно. Введите /, чтобы увидеть его команды.',
    staleControl:
      'Эта кнопка осталась от прежней версии бота. Выполните команду ещё раз, чтобы получить новую.',
    moderatorsOnly:
      'Для этого нужно право «Управлять сообщениями» на этом сервере; его может выдать администратор.',
    beingPrepared:
      'Библиотека ещё готовится к этому. Повторите попытку чуть позже; читать можно уже сейчас.',
    wrongDay: (asked) =>
      `«${asked}» — не дата. Подходит день, например 2026-03-01, месяц, например 2026-03, или год, например 2026.`,
    daysCrossed: 'Так ничего нельзя найти: дата в «с-даты» должна быть раньше даты в «до-даты».',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `Издателя с названием «${asked}» нет: в библиотеке пока нет ни одной статьи.`
        : `Издателя с названием «${asked}» нет. Издатели, которые есть, например: ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `Никто с именем «${asked}» в этой библиотеке не цитируется. Выберите имя из списка, который открывается при вводе.`
        : `Никто с именем «${asked}» в этой библиотеке не цитируется. Похожие имена: ${list(closest)}.`,
    failure: (reference) =>
      `У нас произошла ошибка, ничего не изменено. Попробуйте ещё раз; если ошибка повторится, сообщите модераторам сервера этот номер: \`${reference}\`.`,
  },
};
