import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'few' | 'many' | 'other'>('uk');

/** In the genitive, after “no more than”. */
const characters = (count: number) =>
  counted(count, { one: '# знака', few: '# знаків', many: '# знаків', other: '# знака' });
const entries = (count: number) =>
  counted(count, { one: '# пункту', few: '# пунктів', many: '# пунктів', other: '# пункту' });

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) =>
    `У полі «${field}» потрібен рядок, що починається з ${line}`,
  empty: (field: string) => `Поле «${field}» порожнє; його потрібно заповнити.`,
  emptyInQuote: (nth: number) =>
    `У цитаті ${number(nth)} щось не заповнено; цитата — це рядок на зразок «Сказане» — Хто це сказав, посада`,
  noTopic: (text: string) =>
    `«${text}» — не тема; тема має лише літери, цифри й дефіси, не більше 40, наприклад \`city-council\`.`,
  tooLong: (text: string, most: number) =>
    `«${text}» — задовго; тут може бути не більше ${characters(most)}.`,
  tooMany: (field: string, most: number) =>
    `У «${field}» забагато пунктів; допускається не більше ${entries(most)}.`,
  tooManyCorrections: (most: number) =>
    counted(most, {
      one: 'Ця стаття вже має # виправлення; більше додати не можна.',
      few: 'Ця стаття вже має # виправлення; більше додати не можна.',
      many: 'Ця стаття вже має # виправлень; більше додати не можна.',
      other: 'Ця стаття вже має # виправлення; більше додати не можна.',
    }),
  notUnderstood: (line: string) =>
    `Рядок «${line}» незрозумілий; підходять рядки на зразок \`topics: transport, city-council\` і «Сказане» — Хто це сказав`,
  notVerbatim: (quote: string) =>
    `«${quote}» має стояти слово в слово в одному абзаці; схожого абзацу немає.`,
  closest: (quote: string, paragraph: number) =>
    `«${quote}» має стояти слово в слово в одному абзаці; найбільше схожий абзац ${number(paragraph)}.`,
  lacks: (quoted: string) => `У цьому абзаці немає слів «${quoted}».`,
  adds: (written: string) => `У цьому абзаці є ще й «${written}».`,
  differs: (written: string, quoted: string) =>
    `У цьому абзаці стоїть «${written}», а в цитаті — «${quoted}».`,
  noWebPage: (url: string) =>
    `«${url}» — не адреса вебсторінки; вона має починатися з \`https://\` або \`http://\`.`,
  hiddenHost: (url: string) =>
    `«${url}» ховає свій сайт за знаком @; приберіть те, що стоїть перед ним.`,
  otherHost: (shown: string, host: string) =>
    `У тексті посилання стоїть «${shown}», а веде воно на «${host}»; сайт має бути той самий.`,
  html: (tag: string) =>
    `«${tag}» — це HTML; використовуйте Markdown, а для простого знака \`<\` — \`\\<\`.`,
  twice: (words: string) => `«${words}» — повтор; залиште його, лише якщо так каже джерело.`,
  unreadable: (field: string) =>
    `Розмітку Markdown у полі «${field}» вкладено надто глибоко, і прочитати її не можна; спростіть її.`,
  'no-alt-text':
    'Зображенню потрібен текст про те, що на ньому показано: `![Що показано](https://…)`.',
  'link-elsewhere': 'Посилання має стояти там, де воно потрібне: `[текст](https://…)`.',
  'later-than-now':
    'Щось у цій статті датовано пізніше, ніж показує годинник бота. Спробуйте ще раз за хвилину.',
};
