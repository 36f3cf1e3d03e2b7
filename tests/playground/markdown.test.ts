import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/playground/page/markdown/mark.ts';
import { parseMarkdown } from '../../src/playground/page/markdown/parse-markdown.ts';
import { hostile } from './hostile.ts';

/** The marks in short: what kind stands around which words. */
function short(text: string): string {
  return parseMarkdown(text).map(shortOf).join('');
}

function shortOf(mark: Mark): string {
  switch (mark.kind) {
    case 'text':
    case 'code':
      return mark.kind === 'code' ? `code(${mark.text})` : mark.text;
    case 'code-block':
      return `block(${mark.language}|${mark.text})`;
    case 'break':
      return '/';
    case 'list':
      return `${mark.start ?? '•'}[${mark.items.map((item) => item.map(shortOf).join('')).join('|')}]`;
    case 'heading':
      return `h${mark.level}(${mark.content.map(shortOf).join('')})`;
    case 'link':
      return `link(${mark.target}|${mark.content.map(shortOf).join('')})`;
    case 'time':
      return `time(${mark.seconds}${mark.style})`;
    case 'command':
      return `command(${mark.name})`;
    case 'user':
    case 'role':
    case 'channel':
      return `${mark.kind}(${mark.id})`;
    case 'emoji':
    case 'place':
      return `${mark.kind}(${mark.name})`;
    case 'everyone':
    case 'here':
      return `@${mark.kind}!`;
    default:
      return `${mark.kind}(${mark.content.map(shortOf).join('')})`;
  }
}

const id = '123456789012345678';

describe("Discord's Markdown", () => {
  it.each([
    ['plain words, with signs: 5 < 6 & 7', 'plain words, with signs: 5 < 6 & 7'],
    ['**b** *i* _i_ __u__ ~~s~~', 'strong(b) em(i) em(i) underline(u) strike(s)'],
    ['***both***', 'em(strong(both))'],
    ['||hidden **b**||', 'spoiler(hidden strong(b))'],
    ['`**code**`', 'code(**code**)'],
    ['```ts\nlet a;\n```', 'block(ts|let a;)'],
    ['```x```\nafter', 'block(|x)after'],
    ['- a\n1. b\n- c', '•[a]1[b]•[c]'],
    ['- a\n  1. b\n  2. c\n- d', '•[a/1[b|c]|d]'],
    ['\\*not\\* \\# this', '*not* # this'],
    ['# One\n## Two\n### Three\n#### no', 'h1(One)h2(Two)h3(Three)#### no'],
    ['text # no heading', 'text # no heading'],
    ['a\n# Head\nb', 'a/h1(Head)b'],
    ['-# small *print*\n-# more', 'subtext(small em(print))subtext(more)'],
    ['> said\n> twice\nafter', 'quote(said/twice/)after'],
    ['>>> all\nthe rest', 'quote(all/the rest)'],
    ['- a\n- **b**\n* c', '•[a|strong(b)|c]'],
    ['- a\n  - b\n    - c\n- d', '•[a/•[b/•[c]]|d]'],
    ['3. three\n4. four', '3[three|four]'],
    ['text\n- a\ntext', 'text/•[a]text'],
    ['- a\n\n- b', '•[a]/•[b]'],
    ['# Head\n- a', 'h1(Head)•[a]'],
    ['-dash and 1.5 litres', '-dash and 1.5 litres'],
    ['\\- no list', '- no list'],
    ['> - a\n> - b', 'quote(•[a|b])'],
    ['- a\n-# small', '•[a]subtext(small)'],
    ['[site](https://news.example/a)', 'link(https://news.example/a|site)'],
    ['<https://news.example>', 'link(https://news.example|https://news.example)'],
    ['see https://news.example/a.', 'see link(https://news.example/a|https://news.example/a).'],
    [`<@${id}> <@!${id}> <@&${id}> <#${id}>`, `user(${id}) user(${id}) role(${id}) channel(${id})`],
    [`</quotes:${id}> </desk zone:${id}>`, 'command(quotes) command(desk zone)'],
    ['@everyone @here', '@everyone! @here!'],
    ['<t:0> <t:1767225600:R>', 'time(0f) time(1767225600R)'],
    [`<:wave:${id}>`, 'emoji(wave)'],
    ['السلام **عليكم**', 'السلام strong(عليكم)'],
    ['', ''],
  ])('%j is drawn as %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example)',
    '[a](/relative)',
  ])('%s is left as it was typed', (text) => {
    expect(short(text)).toBe(text);
  });

  it('do not hide behind the address of another', () => {
    const marks = parseMarkdown('[https://bank.example](https://evil.example)');
    expect(words(marks)).toBe('[https://bank.example](https://evil.example)');
  });

  it.each(hostile)('%j makes no link to anything but http(s)', (text) => {
    for (const target of targets(parseMarkdown(text))) expect(target).toMatch(/^https?:\/\//i);
  });
});

it('reads any text at all, and loses none of its letters', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab *_~`|>#-[]()<>@:/\\\n1.'), maxLength: 60 });
  const letters = (said: string) => said.replaceAll(/[^ab]/g, '');
  fc.assert(
    fc.property(text, (said) => {
      expect(letters(words(parseMarkdown(said)))).toBe(letters(said));
    }),
  );
});

/** All that is drawn, without its form. */
function words(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'list') return mark.items.map(words).join('');
      if (mark.kind === 'code-block') return mark.language + mark.text;
      if ('text' in mark) return mark.text;
      return 'content' in mark ? words(mark.content) : '';
    })
    .join('');
}

function targets(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    const own = mark.kind === 'link' ? [mark.target] : [];
    const inner = 'content' in mark ? mark.content : [];
    return [...own, ...targets(inner)];
  });
}
