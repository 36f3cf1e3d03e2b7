import { ukFinding } from './uk-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

// `other` is the form of fractions, which are not counted here, but the language has it.
const { number, list, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('uk');

const quoted = (text: string) => `«${text}»`;

const kinds = {
  correction: 'Виправлення',
  clarification: 'Уточнення',
  update: 'Оновлення',
} as const;

const lengths = {
  words: (count: number) =>
    counted(count, { one: '# слово', few: '# слова', many: '# слів', other: '# слова' }),
  characters: (count: number) =>
    counted(count, { one: '# знак', few: '# знаки', many: '# знаків', other: '# знака' }),
};

const readingTime = (minutes: number) =>
  counted(minutes, {
    one: 'приблизно # хвилина читання',
    few: 'приблизно # хвилини читання',
    many: 'приблизно # хвилин читання',
    other: 'приблизно # хвилини читання',
  });

const verbatimQuotes = (count: number) =>
  counted(count, {
    one: '# дослівна цитата',
    few: '# дослівні цитати',
    many: '# дослівних цитат',
    other: '# дослівної цитати',
  });

/** Ukrainian. Names stand where they need no ending; dates end a line without a full stop, since they may end in “р.”. */
export const uk: Words = {
  ...ukFinding,
  language: 'uk',
  tabs: { summary: 'Стисло', article: 'Повний текст', quotes: 'Цитати', source: 'Джерело' },
  pager: { first: 'Перша', previous: 'Назад', next: 'Далі', last: 'Остання' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, {
      one: '# попереднє виправлення наведено в розділі «Джерело».',
      few: '# попередні виправлення наведено в розділі «Джерело».',
      many: '# попередніх виправлень наведено в розділі «Джерело».',
      other: '# попереднього виправлення наведено в розділі «Джерело».',
    }),
  retracted: (date) => `**Цю статтю відкликано ${date}**`,
  postFollows: 'Саму публікацію буде виправлено, щойно це дозволить Discord.',

  published: (publisher, date) => `${publisher} · ${date ?? 'дату джерело не вказує'}`,
  byline: (names) => `Текст: ${names}`,
  list,
  ourSummary: 'Стислий виклад наш: це наші слова, а не слова джерела.',
  pictureCredit: (credit) => `Зображення: ${credit}`,
  picture: (alt) => `[Зображення: ${alt}]`,

  translation: {
    note: 'Це переклад; за основу править лише оригінал.',
    original: 'Оригінал',
    translated: 'Переклад',
  },

  emptyBody: 'У цій статті немає тексту.',
  length: (of, count, minutes) => `${lengths[of](count)}, ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Сторінка ${number(page)} з ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined ? `Абзац ${number(paragraph)}` : `Абзац ${number(paragraph)}, передає ${via}`,
  quoteCount: verbatimQuotes,
  quotesBy: (speaker, count) => `${speaker}: ${verbatimQuotes(count)}`,
  noQuotes: 'У цій статті нічиїх слів не цитують.',
  noQuotesBy: (speaker) => `Серед тих, кого цитує ця стаття, немає імені «${speaker}».`,
  quotedInstead: 'У ній цитують:',
  everyone: 'Усі',

  source: {
    publisher: (name) => `**Видавець: ${name}**`,
    agency: (name) => `**Використано матеріали: ${name}**`,
    owner: (owner) => `Власник: ${owner}`,
    funding: (funding) => `Фінансування: ${funding}`,
    country: (country) => `Країна: ${country}`,
    checked: (date, url) => `Перевірено ${date}: ${url}`,
    standards: (url) => `Редакційні стандарти: ${url}`,
    author: (name) => `**Автор:** ${name}`,
    noAuthor: '**Автор:** джерело не вказує',
    published: (date) => `**Опубліковано:** ${date ?? 'дату джерело не вказує'}`,
    added: (date) => `**У цій бібліотеці з:** ${date}`,
    pictureCredit: (credit) => `**Зображення:** ${credit}`,
    quotes: '**У статті цитують**',
    unknown: 'Тут немає відомостей про те, кому воно належить і хто його фінансує.',
    noQuotes: '**У статті** нікого **не цитують**.',
    noAddress: '**Посилання:** джерело не вказує',
    hash: (hash) => `**SHA-256 тексту:** \`${hash}\``,
    corrections: '**Виправлення**',
    noCorrections: '**Виправлення:** немає',
    button: 'Відкрити на сайті видавця',
  },

  latest: {
    title: (topic) => (topic === undefined ? 'Нові статті' : `Нові статті: ${topic}`),
    none: (topic) =>
      topic === undefined ? 'Статей поки немає.' : `Статей на тему «${topic}» немає.`,
    count: (total) =>
      counted(total, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' }),
    placeholder: 'Прочитати одну з них',
    added: (publisher, date) => `${publisher} · у цій бібліотеці з ${date}`,
    newSince: (count, date) =>
      count === 0 ? `Нічого нового з ${date}` : `Нових з ${date}: ${number(count)}`,
    fresh: (headline) => `Нове · ${headline}`,
    sinceButton: 'Що нового відтоді',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, {
        one: '# нова стаття',
        few: '# нові статті',
        many: '# нових статей',
        other: '# нової статті',
      });
      return topics.length === 0 ? articles : `${articles}: ${list(topics)}`;
    },
    more: (count, command) =>
      counted(count, {
        one: `Ще # стаття: ${command}`,
        few: `Ще # статті: ${command}`,
        many: `Ще # статей: ${command}`,
        other: `Ще # статті: ${command}`,
      }),
  },

  help: {
    title: 'Про що можна запитати',
    intro: 'Verbatim відповідає стислим викладом статті, її повним текстом, цитатами або джерелом.',
    footer:
      'Кнопки під відповіддю ведуть до інших її видів. Змінювати відповідь може лише той, хто запитав; інші отримують особисту копію.',
    menus: (names) => `У меню будь-якого повідомлення, у розділі «Застосунки»: ${list(names)}`,
  },

  problem: {
    noArticles: 'У бібліотеці поки немає жодної статті.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `Статті з назвою «${asked}» немає. Виберіть статтю зі списку, що відкривається під час введення.`
        : `Статті з назвою «${asked}» немає. Найбільш схожі: ${list(closest.map(quoted))}. Виберіть статтю зі списку, що відкривається під час введення.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `Жодна стаття не має теми «${asked}», як і будь-якої іншої.`
        : `Жодна стаття не має теми «${asked}». Теми, які є, наприклад: ${list(topics)}.`,
    unknownCommand: (name) =>
      `Команди /${name} більше немає. Введіть /, щоб побачити наявні команди.`,
    unknownInteraction: 'Така дія цьому боту невідома. Введіть /, щоб побачити його команди.',
    staleControl:
      'Ця кнопка залишилася від попередньої версії бота. Виконайте команду ще раз, щоб отримати нову.',
    moderatorsOnly:
      'Для цього потрібне право «Керувати повідомленнями» на цьому сервері; його може надати адміністратор.',
    beingPrepared:
      'Бібліотека ще готується до цього. Спробуйте ще раз за мить; читати можна вже зараз.',
    wrongDay: (asked) =>
      `«${asked}» — не дата. Підходить день, наприклад 2026-03-01, місяць, наприклад 2026-03, або рік, наприклад 2026.`,
    daysCrossed: 'Так нічого не знайти: дата в «з-дати» має бути раніше за дату в «до-дати».',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `Видавця з назвою «${asked}» немає: у бібліотеці поки немає жодної статті.`
        : `Видавця з назвою «${asked}» немає. Видавці, які є, наприклад: ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `Нікого з іменем «${asked}» у цій бібліотеці не цитують. Виберіть ім’я зі списку, що відкривається під час введення.`
        : `Нікого з іменем «${asked}» у цій бібліотеці не цитують. Схожі імена: ${list(closest)}.`,
    failure: (reference) =>
      `У нас сталася помилка, нічого не змінено. Спробуйте ще раз; якщо помилка повториться, повідомте модераторам сервера цей номер: \`${reference}\`.`,
  },
};
