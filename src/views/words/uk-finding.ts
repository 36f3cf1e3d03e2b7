import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('uk');

const articles = (count: number) =>
  counted(count, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' });
const place = (paragraph: number) =>
  paragraph === 0 ? 'Над текстом' : `Абзац ${number(paragraph)}`;
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const ukFinding: FindingWords = {
  more: {
    button: 'Ще на цю тему',
    title: (headline) => `Ще на теми статті «${headline}»`,
    none: (headline) => `Інших матеріалів на теми статті «${headline}» поки немає.`,
  },

  search: {
    title: (query) => `Пошук: ${query}`,
    count: (total) =>
      counted(total, {
        one: 'Знайдено # статтю',
        few: 'Знайдено # статті',
        many: 'Знайдено # статей',
        other: 'Знайдено # статті',
      }),
    best: (shown, total) =>
      `Показано найкращих результатів: ${number(shown)}; усього ${articles(total)}. Коротший запит можна гортати.`,
    none: (query) =>
      `За запитом «${query}» у цій бібліотеці нічого немає. Спробуйте менше слів або інші слова з тим самим змістом.`,
    noneWithin: (query) =>
      `За запитом «${query}» із цими обмеженнями нічого немає. Зніміть частину обмежень або спробуйте менше слів.`,
    respelt: (typed, as) =>
      `Слова «${typed}» у статтях немає або майже немає, тому шукаємо й «${as}».`,
    topic: (topic) => `Тема: ${topic}`,
    publisher: (name) => `Видавець: ${name}`,
    after: (date) => `Починаючи з ${date}`,
    before: (date) => `До ${date}`,
    place,
    placeholder: 'Відкрити там, де стоять ці слова',
  },

  verdict: {
    exact: 'Точно: у цій бібліотеці слова стоять саме так.',
    altered: 'Змінено: в оригіналі інші слова.',
    cut: 'Урізано: бракує того, що є в оригіналі.',
    misattributed: (named) =>
      `Приписано іншому: ці слова належать не тому, кого названо (${named}).`,
    notFound:
      'Тут не знайдено: у жодній статті цієї бібліотеки таких слів немає. Вони можуть стояти деінде.',
    tooShort:
      'Закоротко, щоб судити: так мало слів може стояти будь-де. Перевірте щонайменше три поспіль.',
    asQuoted: 'Як процитовано',
    asWritten: 'Як у статті',
    omitted: (words) => `За трьома крапками пропущено: ${words}`,
    ownWords: (publisher) => `Слова самої статті; видавець: **${publisher}**`,
    namedInstead: (named) => `Поруч із цитатою стоїть інше ім’я: ${named}`,
    place: placeIn,
    alsoIn: (count) =>
      counted(count, {
        one: 'Ті самі слова є ще в # статті.',
        few: 'Ті самі слова є ще в # статтях.',
        many: 'Ті самі слова є ще в # статтях.',
        other: 'Ті самі слова є ще в # статті.',
      }),
    open: 'Відкрити у статті',
    more: (count) =>
      counted(count, {
        one: 'Ще # цитату тут не показано; /перевірити візьме її окремо.',
        few: 'Ще # цитати тут не показано; /перевірити візьме їх по одній.',
        many: 'Ще # цитат тут не показано; /перевірити візьме їх по одній.',
        other: 'Ще # цитати тут не показано; /перевірити візьме їх по одній.',
      }),
    nothingToCheck: 'Тут немає слів, які можна перевірити.',
  },

  origin: {
    byLink: 'Посилання веде до цієї статті.',
    byHeadline: 'Це заголовок статті з цієї бібліотеки.',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'Ці слова стоять над текстом цієї статті.'
        : `Ці слова стоять у цій статті, абзац ${number(paragraph)}.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? 'Схожі, але не ті самі слова стоять над текстом цієї статті.'
        : `Схожі, але не ті самі слова стоять у цій статті, абзац ${number(paragraph)}.`,
    none: 'У жодній статті цієї бібліотеки немає такого посилання, такого заголовка чи таких слів.',
    closest:
      'У жодній статті цієї бібліотеки немає такого посилання, такого заголовка чи таких слів. Найближче за темою:',
  },

  topics: {
    title: 'Теми',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) =>
      counted(topics, { one: '# тема', few: '# теми', many: '# тем', other: '# теми' }),
    none: 'Жодна стаття поки не має теми.',
    placeholder: 'Нове з однієї з тем',
  },

  who: {
    title: (name) => `Цитати: ${name}`,
    count: (quotes) =>
      counted(quotes, {
        one: '# дослівна цитата',
        few: '# дослівні цитати',
        many: '# дослівних цитат',
        other: '# дослівної цитати',
      }),
    place: placeIn,
    placeholder: 'Прочитати одну з них у статті',
  },

  card: {
    button: 'Створити картку',
    note: (code) => `Цю картку може перевірити кожен: /перевірити з кодом ${code}`,
    genuine: 'Справжня: на картці з цим кодом слова, які саме так стоять у цій бібліотеці.',
    busy: 'Зараз створюється забагато карток. Спробуйте ще раз за кілька секунд.',
    noFont:
      'У цій цитаті є літери, яких немає в жодному з наших шрифтів, тому картки для неї немає.',
    unknown: (code) => `Жодна картка, яку можна створити за цією бібліотекою, не має коду ${code}.`,
  },
};
