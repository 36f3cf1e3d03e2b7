import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('ru');

/** In the genitive, after “no more than”. */
const characters = (count: number) =>
  counted(count, { one: '# знака', few: '# знаков', many: '# знаков', other: '# знака' });
const entries = (count: number) =>
  counted(count, { one: '# пункта', few: '# пунктов', many: '# пунктов', other: '# пункта' });

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) =>
    `В поле «${field}» нужна строка, которая начинается с ${line}`,
  empty: (field: string) => `Поле «${field}» пусто; его нужно заполнить.`,
  emptyInQuote: (nth: number) =>
    `В цитате ${number(nth)} что-то не заполнено; цитата — это строка вида «Сказанное» — Кто это сказал, должность`,
  noTopic: (text: string) =>
    `«${text}» — не тема; в теме только буквы, цифры и дефисы, не больше 40, например \`city-council\`.`,
  tooLong: (text: string, most: number) =>
    `«${text}» — слишком длинно; здесь может быть не больше ${characters(most)}.`,
  tooMany: (field: string, most: number) =>
    `В «${field}» слишком много пунктов; допускается не больше ${entries(most)}.`,
  tooManyCorrections: (most: number) =>
    counted(most, {
      one: 'У этой статьи уже есть # исправление; больше добавить нельзя.',
      few: 'У этой статьи уже есть # исправления; больше добавить нельзя.',
      many: 'У этой статьи уже есть # исправлений; больше добавить нельзя.',
      other: 'У этой статьи уже есть # исправления; больше добавить нельзя.',
    }),
  notUnderstood: (line: string) =>
    `Строка «${line}» непонятна; подходят строки вида \`topics: transport, city-council\` и «Сказанное» — Кто это сказал`,
  notVerbatim: (quote: string) =>
    `«${quote}» должно стоять слово в слово в одном абзаце; похожего абзаца нет.`,
  closest: (quote: string, paragraph: number) =>
    `«${quote}» должно стоять слово в слово в одном абзаце; больше всего похож абзац ${number(paragraph)}.`,
  lacks: (quoted: string) => `В этом абзаце нет слов «${quoted}».`,
  adds: (written: string) => `В этом абзаце есть ещё и «${written}».`,
  differs: (written: string, quoted: string) =>
    `В этом абзаце стоит «${written}», а в цитате — «${quoted}».`,
  noWebPage: (url: string) =>
    `«${url}» — не адрес веб-страницы; он должен начинаться с \`https://\` или \`http://\`.`,
  hiddenHost: (url: string) =>
    `«${url}» прячет свой сайт за знаком @; уберите то, что стоит перед ним.`,
  otherHost: (shown: string, host: string) =>
    `В тексте ссылки стоит «${shown}», а ведёт она на «${host}»; сайт должен быть одним и тем же.`,
  html: (tag: string) =>
    `«${tag}» — это HTML; используйте Markdown, а для простого знака \`<\` — \`\\<\`.`,
  twice: (words: string) => `«${words}» — повтор; оставьте его, только если так говорит источник.`,
  unreadable: (field: string) =>
    `Разметка Markdown в поле «${field}» вложена слишком глубоко, и прочитать её нельзя; упростите её.`,
  'no-alt-text':
    'Изображению нужен текст о том, что на нём показано: `![Что показано](https://…)`.',
  'link-elsewhere': 'Ссылка должна стоять там, где она нужна: `[текст](https://…)`.',
  'later-than-now':
    'Что-то в этой статье датировано позже, чем показывают часы бота. Попробуйте ещё раз через минуту.',
};
