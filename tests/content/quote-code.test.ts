import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { findByCode } from '../../content/find-by-code.ts';
import { codeOf, parseCode } from '../../content/quote-code.ts';
import { sampleArticles } from '../bench/sample-articles.ts';
import { anArticle } from '../builders/article.ts';

const quote = { text: 'It will change how people move', speaker: 'Mayor Lee', paragraph: 1 };
const tram = anArticle({ id: 'tram-line', quotes: [quote] });
const code = codeOf(tram, quote);

describe('the code of a quote', () => {
  it('is the same in every version of Verbatim, since it stands on pictures that are out there', () => {
    expect(code).toBe('XCD-N5D-Q42');
  });

  it('has nine letters that make no words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, text) => {
        expect(codeOf({ id }, { text })).toMatch(
          /^([0-9BCDFGHJKMNP-TV-Z]{3}-){2}[0-9BCDFGHJKMNP-TV-Z]{3}$/,
        );
      }),
    );
  });

  it('stays when only quotation marks, dashes and white space change', () => {
    const before = codeOf(tram, { text: 'the “new” line – at last' });
    expect(codeOf(tram, { text: 'the "new" line - at  last' })).toBe(before);
  });

  it.each([
    ['the words', codeOf(tram, { text: 'It will not change how people move' })],
    ['the article', codeOf({ id: 'tram-line-2' }, quote)],
  ])('changes with %s', (_, other) => {
    expect(other).not.toBe(code);
  });
});

describe('a code that somebody typed', () => {
  it.each([
    ['as it is printed', code],
    ['in lower case', code.toLowerCase()],
    ['without hyphens', code.replaceAll('-', '')],
    ['with spaces and a line end', ` ${code.replaceAll('-', ' ')}\n`],
    ['with long dashes', code.replaceAll('-', '–')],
    ['in full-width letters', [...code].map(fullWidth).join('')],
  ])('is found %s', async (_, typed) => {
    expect(await findByCode([tram], typed)).toEqual({ article: tram, quote });
  });

  it('reads O as 0, and I and L as 1', () => {
    expect(parseCode('oil-ooo-lll')).toEqual(parseCode('011-000-111'));
  });

  it.each([
    [''],
    ['BCD-FGH'],
    ['BCD-FGH-JKMN'],
    ['BAD-EGG-UUU'],
    ['https://x'],
    ['🙂🙂🙂🙂🙂🙂🙂🙂🙂'],
  ])('is none: %j', async (typed) => {
    expect(await findByCode([tram], typed)).toBeUndefined();
  });
});

describe('a library', () => {
  it('finds each of its quotes, and only by its own code', async () => {
    const articles = sampleArticles(3000);
    for (const article of articles.slice(0, 200)) {
      for (const one of article.quotes) {
        expect(await findByCode(articles, codeOf(article, one))).toEqual({ article, quote: one });
      }
    }
    expect(await findByCode(articles, code)).toBeUndefined();
  });

  it('looks on when two articles share their part of the code', async () => {
    // Found by trying numbers: the first two whose ids begin a code alike.
    const ids = twoAlike();
    const articles = ids.map((id, i) =>
      anArticle({ id, quotes: [{ ...quote, text: `Words ${i}` }] }),
    );
    for (const article of articles) {
      const [one = quote] = article.quotes;
      expect((await findByCode(articles, codeOf(article, one)))?.article).toBe(article);
    }
  });

  it('no longer finds words that were taken out of an article', async () => {
    const corrected: Article = {
      ...tram,
      quotes: [{ ...quote, text: 'It may change how people move' }],
    };
    expect(await findByCode([corrected], code)).toBeUndefined();
  });
});

function fullWidth(letter: string): string {
  return letter === '-' ? '－' : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);
}

function twoAlike(): [string, string] {
  const seen = new Map<string, string>();
  for (let n = 0; ; n++) {
    const id = `article-${n}`;
    const part = parseCode(codeOf({ id }, quote))?.article ?? '';
    const before = seen.get(part);
    if (before !== undefined) return [before, id];
    seen.set(part, id);
  }
}
