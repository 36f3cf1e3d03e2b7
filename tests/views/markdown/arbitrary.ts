import fc from 'fast-check';

/** Words of many scripts, and of signs that are more than one code point. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('the', 'council', 'approved', 'a', 'tram', 'in', 'May.'),
  },
  fc.constantFrom('👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', '🇳🇴🇸🇪', '❤️', '1️⃣'),
  fc.constantFrom('市議会は新しい路面電車を承認した。工事は五月に始まる。', '東京', '新しい。'),
  fc.constantFrom(
    'Zürich',
    'e\u0301te\u0301',
    'a\u0300\u0301\u0302',
    'नमस्ते',
    'กรุงเทพมหานคร',
    '한국어',
  ),
  fc.constantFrom('المجلس', 'وافق', 'שלום', 'עולם\u200F'),
  fc.constantFrom('#5', '-', '1.', '10:30:15', '3 * 4', 'snake_case', 'a|b', '~5', 'x<y', '@home'),
);

const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map((them) => them.join(' '));

/** Short pieces of formatting, none longer than a small page. */
const run = fc.oneof(
  words(3).map((text) => `**${inert(text)}**`),
  words(3).map((text) => `*${inert(text)}*`),
  words(2).map((text) => `~~${inert(text)}~~`),
  fc.tuple(words(2), words(2)).map(([a, b]) => `**${inert(a)} *${inert(b)}* end**`),
  fc.constantFrom(
    '`code`',
    '`a | b`',
    '[words](https://news.example/a_b)',
    '<https://news.example/x>',
  ),
  fc.constant('[bank.example](https://evil.example)'),
);

const sentence = fc
  .array(fc.oneof({ weight: 3, arbitrary: words(12) }, run), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));

const block = fc.oneof(
  { weight: 4, arbitrary: sentence },
  words(5).map((text) => `## ${text}`),
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((it) => `- ${it}`).join('\n')),
  fc
    .array(words(6), { minLength: 1, maxLength: 3 })
    .map((them) => them.map((it) => `> ${it}`).join('\n')),
  fc
    .array(fc.constantFrom('let x = 1;', '  return `y`;', '', '# no heading'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((lines) => ['```js', ...lines, '```'].join('\n')),
);

/** A body as an editor might write it, of everything that Markdown has. */
export const markdown = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.join('\n\n'));

const mentions = [
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '@everyone',
  '@here',
  '<t:1700000000:R>',
  '</help:123456789012345678>',
  '<123456789012345678:customize>',
  '<id:guide>',
  '<:smile:123456789012345678>',
];
const links = [
  '[bank.example](https://evil.example)',
  'https://evil.example',
  '<https://e.example>',
];
const signs = '|| ``` ` ** * __ _ ~~ # -# > >>> - 1. :smile: \\ ( ) [ ] : / ¯\\_(ツ)_/¯ word'.split(
  ' ',
);
const spaces = ['\n', '\n', ' ', ' ', '\u202E', '\u2066', '\u200B', '👩‍👩‍👧‍👦', '市議会'];

/** Text full of what has a meaning to Discord. */
export const hostile = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...mentions, ...links) },
      { weight: 4, arbitrary: fc.constantFrom(...signs, ...signs.map((sign) => `${sign} `)) },
      { weight: 3, arbitrary: fc.constantFrom(...spaces) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Without what would end or begin a format of its own. */
function inert(text: string): string {
  return text.replace(/[*_~|<@`]/g, '');
}
