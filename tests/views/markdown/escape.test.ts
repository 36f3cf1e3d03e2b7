import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escape, escapeLine, withoutTricks } from '../../../src/views/markdown/escape.ts';
import { hostile } from './arbitrary.ts';
import { kindsIn, lettersIn } from './discord-view.ts';

describe('escape', { timeout: 60_000 }, () => {
  it.each([
    ['a mention of a person', '<@123456789012345678>'],
    ['a mention of a role', '<@&123456789012345678>'],
    ['a channel', '<#123456789012345678>'],
    ['everyone', 'hello @everyone and @here'],
    ['a time', '<t:1700000000:R>'],
    ['a command', '</help:123456789012345678>'],
    ['a place in the server', '<123456789012345678:customize> <id:guide>'],
    ['a custom emoji', '<:smile:123456789012345678> <a:wave:123456789012345678>'],
    ['a masked link', '[bank.example](https://evil.example)'],
    ['a bare link', 'see https://evil.example/a_b_c and <https://evil.example>'],
    ['formats', '**bold** *em* __under__ ~~gone~~ `code` ||secret||'],
    ['a fence', '```js\nlet x;\n```'],
    ['an open fence', 'before ``` after'],
    ['headings', '# one\n## two\n ### three\n-# small'],
    ['quotes', '> one\n>>> all'],
    ['backslashes', String.raw`a\*b \\ c\\_d`],
    ['a shrug', String.raw`¯\_(ツ)_/¯`],
    ['plain prose', 'Al-Tanf (U.S.): “to to US” — 31 to 9; 50% & more!'],
  ])('shows %s as it is written', (_, text) => {
    expect(lettersIn(escape(text))).toBe(text);
    expect(kindsIn(escape(text))).toEqual([]);
  });

  it.each([
    ['- a', '\\- a'],
    ['  * a', '  \\* a'],
    ['12. a', '12\\. a'],
    ['1) a', '1\\) a'],
    ['+ a', '\\+ a'],
    ['a\n- b', 'a\n\\- b'],
  ])('starts no list with %j', (text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });

  it('shows no emoji for its name', () => {
    expect(escape('so :smile: and :+1: at 10:30:15')).toBe(
      String.raw`so \:smile: and \:+1: at 10\:30:15`,
    );
  });

  it('leaves prose without special signs alone', () => {
    const prose = 'The council (of 40) voted 31 to 9: “yes”, said Lee; it’s 50% & more!';
    expect(escape(prose)).toBe(prose);
  });

  it('takes out what would turn letters around or cannot be seen, and keeps what scripts need', () => {
    expect(escape('a\u202Egnp.exe\u202C\u2066b\u2069\u0007')).toBe('agnp.exeb');
    expect(escape('عربي\u200F 👩‍👧 क्‍ष')).toBe('عربي\u200F 👩‍👧 क्‍ष');
  });

  it('shows any text as plain letters, the same ones', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escape(text);
        expect(kindsIn(escaped)).toEqual([]);
        expect(lettersIn(escaped)).toBe(asTheParserReads(text));
        expect(escaped).not.toMatch(/^\s*(?:[-*+]|\d+\.)\s/m);
      }),
      { numRuns: 500 },
    );
  });
});

it('escapeLine makes one line', () => {
  expect(escapeLine(' a\r\n b\n\n- c\u2028d ')).toBe('a b - c d');
});

/** The parser itself takes tabs for four spaces. */
function asTheParserReads(text: string): string {
  return withoutTricks(text).replaceAll('\t', '    ');
}
