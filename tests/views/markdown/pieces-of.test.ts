import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/views/markdown/paginate.ts';
import { piecesOf } from '../../../src/views/markdown/pieces-of.ts';
import { wordsFor } from '../../../src/views/words/words-for.ts';
import { hostile } from './arbitrary.ts';
import { kindsIn, lettersIn, linksIn } from './discord-view.ts';

const endless = { characters: 1e9, bytes: 1e9 };

/** The body as Discord Markdown on one page. */
function rendered(body: string, language = 'en'): string {
  return paginate(piecesOf(body, language, wordsFor('en')), body, endless)[0]?.text ?? '';
}

describe('prose', { timeout: 60_000 }, () => {
  it.each([
    ['its slips', 'claiming they ‘posed a threat’ to to US  and partner troops at 5 * 3 #1'],
    ['its brackets and signs', 'the Badia [region in southeast Syria] a_b ~ 50% <3 | x'],
    ['a number that could begin a list', 'In 2026. That year'],
  ])('is shown to the letter, with %s', (_, body) => {
    expect(lettersIn(rendered(body))).toBe(body);
  });

  it('pings nobody and opens nothing, whatever stands in it', () => {
    const calm = new Set(['em', 'strong', 'strikethrough', 'inlineCode', 'codeBlock', 'link']);
    const allowed = new Set([...calm, 'heading', 'blockQuote', 'autolink', 'url']);
    fc.assert(
      fc.property(hostile, (body) => {
        for (const kind of kindsIn(rendered(body))) expect(allowed).toContain(kind);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a link', { timeout: 60_000 }, () => {
  it.each([
    [
      'stands behind its words',
      '[our page](https://news.example/a)',
      '[our page](<https://news.example/a>)',
    ],
    ['is shown as it is', '<https://news.example/a_b>', '<https://news.example/a_b>'],
    [
      'is shown as it is where it is bare',
      'See https://news.example/a_b.',
      'See <https://news.example/a_b>.',
    ],
    [
      'may be defined elsewhere',
      '[words][1]\n\n[1]: https://news.example',
      '[words](<https://news.example/>)',
    ],
  ])('%s', (_, body, expected) => {
    expect(rendered(body)).toBe(expected);
  });

  it.each([
    ['an address', '[bank.example](https://evil.example)'],
    ['an address in other full stops', '[bank。example](https://evil.example)'],
    ['look-alike full stops', '[bank․example](https://evil.example)'],
    ['an address in bold', '[**bank.example**](https://evil.example)'],
    ['a whole address', '[https://bank.example/login](https://evil.example)'],
    ['an address with a number', '[192.168.1.1](https://evil.example)'],
    ['its own address', '[evil.example](https://evil.example)'],
    ['look-alike letters', '[bаnk.example](https://evil.example)'],
    ['one full stop only', '[.](https://evil.example)'],
    ['an address with what is not seen', '[bank\u200B.\u200Dexample](https://evil.example)'],
    ['nothing', '[\u200B](https://evil.example)'],
    ['letters turned around', '[\u202Eelpmaxe.knab](https://evil.example)'],
    ['a picture', '[![bank.example](https://i.example/a.png)](https://evil.example)'],
    ['a mention', '[@everyone](https://evil.example)'],
  ])('that shows %s does not hide where it leads', (_, body) => {
    for (const { letters, target } of linksIn(rendered(body))) {
      expect(letters).toBe(target);
      expect(letters).toBe('https://evil.example/');
    }
    expect(lettersIn(rendered(body))).toContain('(https://evil.example/)');
  });

  it.each([
    ['a script', '[words](javascript:alert(1))'],
    ['a file', '[words](file:///etc/passwd)'],
    ['an app', '[words](discord://x)'],
    ['a place in the same site', '[words](/about)'],
    ['an address with a name in it', '[words](https://bank.example@evil.example)'],
    ['what is no address', '[words](https://)'],
  ])('to %s is only its words', (_, body) => {
    expect(rendered(body)).toBe('words');
  });

  it('never shows another host than it leads to', () => {
    const label = fc.oneof(
      fc.constantFrom('bank.example', 'https://bank.example', 'a b', '…', 'x.y'),
      hostile,
    );
    const target = fc.constantFrom(
      'https://evil.example',
      'https://evil.example/)*_~|`',
      'https://münchen.example/?q=(a)',
    );
    fc.assert(
      fc.property(label, target, (words, url) => {
        const links = linksIn(rendered(`A [${words}](<${url}>) here.`));
        for (const { letters, target: to } of links) {
          if (letters !== to) expect(letters).not.toMatch(/:\/\/|\S\.\p{L}{2}/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('too long to be kept whole is shown as plain letters', () => {
    const body = `[words](https://news.example/${'a'.repeat(3000)})`;
    expect(linksIn(rendered(body))).toEqual([]);
    expect(lettersIn(rendered(body))).toContain(`(https://news.example/${'a'.repeat(3000)})`);
  });
});

describe('what Markdown has', () => {
  it.each([
    [
      'headings of the first levels are headings',
      '# A\n\ntext\n\n## B #1',
      '### A\ntext\n\n### B #1',
    ],
    ['lower ones are bold', '#### A **b**', '**A b**'],
    ['emphasis', '_a_ __b__ ~~c~~ ***d***', '*a* **b** ~~c~~ ***d***'],
    ['runs that touch are parted', '*a***b**', '*a*\u2060**b**'],
    ['lines are joined', 'one\ntwo', 'one two'],
    ['but not between letters of Chinese', '市議\n会は', '市議会は'],
    ['a hard break is a line', 'one\\\ntwo', 'one\ntwo'],
    ['a list', '* a\n* b\n  1. c\n  2. d', '- a\n- b\n  1. c\n  2. d'],
    ['a list that starts late', '7. a\n8. b', '7. a\n8. b'],
    ['tasks', '- [x] a\n- [ ] b', '- \\[x\\] a\n- \\[ \\] b'],
    ['a list in a list at once', '- - a\n  - b', '- - a\n  - b'],
    ['a quotation', '> a\n>\n> b\n\nc', '> a\n> \n> b\n\nc'],
    ['a list in a quotation', '> - a\n> - b', '> - a\n> - b'],
    ['code', 'a `b*c` d', 'a `b*c` d'],
    ['code with a backtick is plain', 'a ``b`c`` d', 'a b\\`c d'],
    ['code that would end the format around it is plain', '*a `x*y` b*', '*a x\\*y b*'],
    ['a fence', '```js\nlet x;\n\n  y\n```', '```js\nlet x;\n\n  y\n```'],
    ['a table is lines', '| a | b |\n|---|---|\n| c | `d` |', '**a** · **b**\nc · `d`'],
    [
      'a picture is words',
      'a ![A *blue* tram](https://i.example/a.png)',
      'a \\[Picture: A blue tram\\]',
    ],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'a\\[1\\]\n\n\\[1\\] b'],
    ['a footnote with signs', 'a[^*x*]\n\n[^*x*]: b', 'a\\[\\*x\\*\\]\n\n\\[\\*x\\*\\] b'],
    ['a rule', 'a\n\n---\n\nb', 'a\n\n\\* \\* \\*\n\nb'],
    ['HTML is letters', 'a <b>c</b>', 'a \\<b\\>c\\</b\\>'],
    ['entities are their letters', 'AT&amp;T &lt;@1&gt;', 'AT&T \\<\\@1\\>'],
  ])('%s', (_, body, expected) => {
    expect(rendered(body)).toBe(expected);
  });

  it('a fence is not ended by what stands in it', () => {
    const body = '````\na\n```\n@everyone **b**\n````';
    expect(kindsIn(rendered(body))).toEqual(['codeBlock']);
  });

  it('however deep, does no harm', () => {
    for (const sign of ['> ', '- ', '*a ', '[']) {
      expect(rendered(`${sign.repeat(300)}x`)).toContain('x');
    }
  });
});
