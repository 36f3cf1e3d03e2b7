import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../content/markdown.ts';
import { paginate, type Page } from '../../../src/views/markdown/paginate.ts';
import { piecesOf } from '../../../src/views/markdown/pieces-of.ts';
import { wordsFor } from '../../../src/views/words/words-for.ts';
import { hostile, markdown } from './arbitrary.ts';
import { lettersIn, seenIn } from './discord-view.ts';

const roomFor = (characters: number) => ({ characters, bytes: characters * 3 });
const endless = roomFor(1e9);

function pagesOf(body: string, characters: number, language = 'en'): Page[] {
  return paginate(piecesOf(body, language, wordsFor('en')), body, roomFor(characters));
}

function whole(body: string): string {
  return paginate(piecesOf(body, 'en', wordsFor('en')), body, endless)[0]?.text ?? '';
}

/** What a reader sees, with its formats; white space and the sign that parts two formats aside. */
function seen(text: string): string[] {
  return seenIn(text)
    .filter(({ character }) => /[^\s\u2060]/u.test(character))
    .map(({ character, formats }) => `${character} ${formats}`);
}

describe('the pages of a text', { timeout: 60_000 }, () => {
  const anyText = fc.oneof({ weight: 3, arbitrary: markdown }, hostile);
  const anyRoom = fc.integer({ min: 160, max: 900 });

  it('joined again give the text', () => {
    fc.assert(
      fc.property(anyText, anyRoom, (body, room) => {
        const pages = pagesOf(body, room);
        expect(pages.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body);
        expect(pages[0]?.start).toBe(0);
      }),
    );
  });

  it('each fit, in characters and in bytes', () => {
    fc.assert(
      fc.property(
        anyText,
        anyRoom,
        fc.integer({ min: 480, max: 1500 }),
        (body, characters, bytes) => {
          const pieces = piecesOf(body, 'en', wordsFor('en'));
          for (const { text } of paginate(pieces, body, { characters, bytes })) {
            expect(text.length).toBeLessThanOrEqual(characters);
            expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
          }
        },
      ),
    );
  });

  it('show each letter once, in the formats that it has in the whole text', () => {
    fc.assert(
      fc.property(markdown, anyRoom, (body, room) => {
        const pages = pagesOf(body, room);
        expect(pages.flatMap(({ text }) => seen(text))).toEqual(seen(whole(body)));
      }),
    );
  });

  it('are never cut inside a grapheme', () => {
    fc.assert(
      fc.property(anyText, anyRoom, (body, room) => {
        const starts = new Set(
          Array.from(new Intl.Segmenter().segment(body), ({ index }) => index),
        );
        for (const { start } of pagesOf(body, room).slice(1)) expect(starts).toContain(start);
      }),
    );
  });

  it('are never cut inside a link or a run that fits a page, nor inside a fence', () => {
    fc.assert(
      fc.property(markdown, fc.integer({ min: 400, max: 900 }), (body, room) => {
        const ranges = unbroken(parseMarkdown(body));
        for (const { start } of pagesOf(body, room).slice(1)) {
          expect(ranges.filter(([from, to]) => from < start && start < to)).toEqual([]);
        }
      }),
    );
  });
});

describe('a page is cut', () => {
  const sentence = 'The council approved the new tram line after a debate of nine years. ';

  it('between paragraphs where that leaves it at least half full', () => {
    const [first = '', second = ''] = [sentence.repeat(3).trim(), sentence.repeat(4).trim()];
    expect(pagesOf(`${first}\n\n${second}`, 330).map(({ text }) => text)).toEqual([first, second]);
  });

  it('else between sentences', () => {
    const [page] = pagesOf(sentence.repeat(20), 330);
    expect(page?.text).toBe(sentence.repeat(4).trim());
  });

  it('else between words', () => {
    const [page] = pagesOf('word '.repeat(100), 51);
    expect(page?.text).toBe('word '.repeat(10).trim());
  });

  it('not before an accent that belongs to the space before it', () => {
    const body = `${'word '.repeat(9)}\u0301x ${'word '.repeat(26)}`;
    for (let room = 40; room < 60; room += 1) {
      const starts = pagesOf(body, room).map(({ start }) => start);
      expect(starts).not.toContain(body.indexOf('\u0301'));
    }
  });

  it('else between graphemes', () => {
    const family = '👩‍👩‍👧‍👦';
    const [page] = pagesOf(family.repeat(100), 250);
    expect(page?.text).toBe(family.repeat(Math.floor(250 / family.length)));
  });

  it('inside a grapheme only when that alone is longer than a page', () => {
    const monster = `e${'\u0301'.repeat(2000)}`;
    const pages = pagesOf(monster, 500);
    expect(pages.map(({ text }) => text).join('')).toBe(monster);
    expect(pages.every(({ text }) => text.length <= 500)).toBe(true);
  });

  it('at the full stop of a script that has no spaces', () => {
    const [page] = pagesOf('市議会は新しい路面電車を承認した。'.repeat(30), 100, 'ja');
    expect(page?.text).toBe('市議会は新しい路面電車を承認した。'.repeat(5));
  });

  it('before a heading, not after it', () => {
    const pages = pagesOf(`${sentence.repeat(4)}\n\n## Next\n\n${sentence.repeat(4)}`, 330);
    expect(pages.map(({ text }) => text.split('\n')[0])).toEqual([
      sentence.repeat(4).trim(),
      '### Next',
    ]);
  });

  it('before a formatting run that fits a page, though more words would have fit', () => {
    const words = (count: number) => 'word '.repeat(count).trim();
    const [page] = pagesOf(`${words(40)} **${words(30)}** ${words(40)}`, 250);
    expect(page?.text).toBe(words(40));
  });

  it('before a fence that fits a page, though more lines would have fit', () => {
    const fence = ['```', ...Array.from({ length: 20 }, () => 'let x = 1;'), '```'].join('\n');
    const pages = pagesOf(`${sentence.repeat(2)}\n\n${fence}\n\nEnd.`, 300);
    expect(pages.map(({ text }) => text)).toEqual([sentence.repeat(2).trim(), `${fence}\n\nEnd.`]);
  });

  it('evenly, rather than with hardly anything on the last page', () => {
    const pages = pagesOf('word '.repeat(105), 500);
    expect(pages).toHaveLength(2);
    expect(pages[1]?.text.length).toBeGreaterThan(200);
  });

  it('inside a fence that is longer than a page, which is closed and opened again', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `  let line${i} = "**${i}**";`);
    const pages = pagesOf(['Before.', '', '```js', ...lines, '```', '', 'After.'].join('\n'), 300);
    expect(pages.length).toBeGreaterThan(3);
    for (const { text } of pages.slice(1, -1)) expect(text).toMatch(/^```js\n {2}let .*;\n```$/s);
    const shown = pages.map(({ text }) => lettersIn(text)).join('\n');
    for (const line of lines) expect(shown).toContain(line);
  });

  it('inside a formatting run that is longer than a page, which is closed and opened again', () => {
    const pages = pagesOf(`**${sentence.repeat(20).trim()}** End.`, 300);
    for (const { text } of pages.slice(0, -1)) expect(text).toMatch(/^\*\*The .*\.\*\*$/s);
  });

  it('without pages of nothing', () => {
    expect(pagesOf('', 100)).toEqual([{ text: '', start: 0, end: 0 }]);
    expect(pagesOf('[a]: https://news.example\n', 100)).toHaveLength(1);
  });
});

/** Where in the source the things stand that are not cut. */
function unbroken(node: Nodes): [number, number][] {
  const { position } = node;
  const kinds = ['link', 'inlineCode', 'strong', 'emphasis', 'delete', 'code'];
  if (position && kinds.includes(node.type)) {
    return [[position.start.offset ?? 0, position.end.offset ?? 0]];
  }
  return 'children' in node ? node.children.flatMap(unbroken) : [];
}
