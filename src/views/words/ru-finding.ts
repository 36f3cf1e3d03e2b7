import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('ru');

const articles = (count: number) =>
  counted(count, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' });
const place = (paragraph: number) =>
  paragraph === 0 ? 'Над текстом' : `Абзац ${number(paragraph)}`;
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const ruFinding: FindingWords = {
  more: {
    button: 'Ещё на эту тему',
    title: (headline) => `Ещё на темы статьи «${headline}»`,
    none: (headline) => `Других материалов на темы статьи «${headline}» пока нет.`,
  },

  search: {
    title: (query) => `Поиск: ${query}`,
    count: (total) =>
      counted(total, {
        one: 'Найдена # статья',
        few: 'Найдены # статьи',
        many: 'Найдено # статей',
        other: 'Найдено # статьи',
      }),
    best: (shown, total) =>
      `Показано лучших результатов: ${number(shown)}; всего ${articles(total)}. Более короткий запрос можно листать.`,
    none: (query) =>
      `По запросу «${query}» в этой библиотеке ничего нет. Попробуйте меньше слов или другие слова с тем же смыслом.`,
    noneWithin: (query) =>
      `По запросу «${query}» с этими ограничениями ничего нет. Снимите часть ограничений или попробуйте меньше слов.`,
    respelt: (typed, as) =>
      `Слова «${typed}» в статьях нет или почти нет, поэтому ищется и «${as}».`,
    topic: (topic) => `Тема: ${topic}`,
    publisher: (name) => `Издатель: ${name}`,
    after: (date) => `Начиная с ${date}`,
    before: (date) => `До ${date}`,
    place,
    placeholder: 'Открыть там, где стоят эти слова',
  },

  verdict: {
    exact: 'Точно: в этой библиотеке слова стоят именно так.',
    altered: 'Изменено: в оригинале другие слова.',
    cut: 'Урезано: не хватает того, что есть в оригинале.',
    misattributed: (named) =>
      `Приписано другому: эти слова принадлежат не тому, кто назван (${named}).`,
    notFound:
      'Здесь не найдено: ни в одной статье этой библиотеки таких слов нет. Они могут стоять в другом месте.',
    tooShort:
      'Слишком коротко, чтобы судить: так мало слов может стоять где угодно. Проверьте хотя бы три подряд.',
    asQuoted: 'Как процитировано',
    asWritten: 'Как в статье',
    omitted: (words) => `За многоточием пропущено: ${words}`,
    ownWords: (publisher) => `Слова самой статьи; издатель: **${publisher}**`,
    namedInstead: (named) => `Рядом с цитатой стоит другое имя: ${named}`,
    place: placeIn,
    alsoIn: (count) =>
      counted(count, {
        one: 'Те же самые слова есть ещё в # статье.',
        few: 'Те же самые слова есть ещё в # статьях.',
        many: 'Те же самые слова есть ещё в # статьях.',
        other: 'Те же самые слова есть ещё в # статьи.',
      }),
    open: 'Открыть в статье',
    more: (count) =>
      counted(count, {
        one: 'Ещё # цитата здесь не показана; /проверить возьмёт её отдельно.',
        few: 'Ещё # цитаты здесь не показаны; /проверить возьмёт их по одной.',
        many: 'Ещё # цитат здесь не показано; /проверить возьмёт их по одной.',
        other: 'Ещё # цитаты здесь не показано; /проверить возьмёт их по одной.',
      }),
    nothingToCheck: 'Здесь нет слов, которые можно проверить.',
  },

  origin: {
    byLink: 'Ссылка ведёт на эту статью.',
    byHeadline: 'Это заголовок статьи из этой библиотеки.',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'Эти слова стоят над текстом этой статьи.'
        : `Эти слова стоят в этой статье, абзац ${number(paragraph)}.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? 'Похожие, но не те же слова стоят над текстом этой статьи.'
        : `Похожие, но не те же слова стоят в этой статье, абзац ${number(paragraph)}.`,
    none: 'Ни в одной статье этой библиотеки нет такой ссылки, такого заголовка или таких слов.',
    closest:
      'Ни в одной статье этой библиотеки нет такой ссылки, такого заголовка или таких слов. Ближе всего по теме:',
  },

  topics: {
    title: 'Темы',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) =>
      counted(topics, { one: '# тема', few: '# темы', many: '# тем', other: '# темы' }),
    none: 'Ни у одной статьи пока нет темы.',
    placeholder: 'Новое по одной из тем',
  },

  who: {
    title: (name) => `Цитаты: ${name}`,
    count: (quotes) =>
      counted(quotes, {
        one: '# дословная цитата',
        few: '# дословные цитаты',
        many: '# дословных цитат',
        other: '# дословной цитаты',
      }),
    place: placeIn,
    placeholder: 'Прочитать одну из них в статье',
  },

  card: {
    button: 'Создать карточку',
    note: (code) => `Эту карточку может проверить каждый: /проверить с кодом ${code}`,
    genuine:
      'Подлинная: на карточке с этим кодом слова, которые именно так стоят в этой библиотеке.',
    outdated: 'Карточка с этим кодом была подлинной, но с тех пор её статья изменилась.',
    unknown: (code) =>
      `Ни у одной карточки, которую можно создать по этой библиотеке, нет кода ${code}.`,
  },
};
