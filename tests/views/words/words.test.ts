import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/views/words/words-for.ts';
import { translations } from './languages.ts';
import { sayAll } from './say-all.ts';

/** What a reader sees: without the invisible signs that keep right-to-left lines in order. */
function seen(text: string): string {
  return text.replace(/[\u200F\u2066-\u2069]/g, '');
}

const english = new Map(sayAll(wordsFor('en')).map(({ key, text }) => [key, text]));

/** What English and one of its neighbours say in the same words. */
const inBoth = /^(?:Original|Source|(?:.* · )?\d+ articles?)$/;

/** Whether there are words in it, besides what it was given. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/‹.*?›/g, ''));
}

const latin = new Set(['es-ES', 'fr', 'de', 'pt-BR']);

describe.each(translations)('%s', (_, locale) => {
  const all = sayAll(wordsFor(locale));

  it('says nothing as English does', () => {
    const kept = all.filter(
      ({ key, text }) => hasWords(text) && !inBoth.test(text) && english.get(key) === seen(text),
    );
    expect(kept.map(({ key }) => key)).toEqual([]);
  });

  it('has no English words left in it', () => {
    const own = all.filter(({ key }) => key !== 'language');
    const foreign = latin.has(locale)
      ? /\b(?:the|of|and|this|is|in this|text of|quotes?|library|publisher|about|word)\b/i
      : /[a-z]/i;
    const left = own
      .map(({ text }) => text.replace(/‹.*?›|Verbatim|Discord|SHA-256/g, ''))
      .filter((text) => foreign.test(text));
    expect(left).toEqual([]);
  });

  it('says all that it is given, once', () => {
    for (const { text, given } of all) {
      for (const value of given) expect(text.split(value)).toHaveLength(2);
    }
  });

  it('fills in every number', () => {
    for (const { text } of all) expect(text).not.toMatch(/#|undefined|NaN|\[object/);
  });

  it('ends every direction that it begins', () => {
    for (const { text } of all) {
      const begun = text.match(/[\u2066-\u2068]/g)?.length ?? 0;
      expect(text.match(/\u2069/g)?.length ?? 0).toBe(begun);
    }
  });

  it('keeps labels short enough for a row of buttons on a phone', () => {
    const { tabs, pager, everyone, source } = wordsFor(locale);
    for (const label of [...Object.values(tabs), ...Object.values(pager), everyone]) {
      expect(label.length).toBeLessThanOrEqual(20);
    }
    expect(source.button.length).toBeLessThanOrEqual(38);
  });
});

describe('articles are counted in', () => {
  const counts = [0, 1, 2, 3, 5, 11, 21, 100];
  it.each([
    [
      'en',
      '0 articles|1 article|2 articles|3 articles|5 articles|11 articles|21 articles|100 articles',
    ],
    [
      'es',
      '0 artículos|1 artículo|2 artículos|3 artículos|5 artículos|11 artículos|21 artículos|100 artículos',
    ],
    [
      'fr',
      '0 article|1 article|2 articles|3 articles|5 articles|11 articles|21 articles|100 articles',
    ],
    ['de', '0 Artikel|1 Artikel|2 Artikel|3 Artikel|5 Artikel|11 Artikel|21 Artikel|100 Artikel'],
    ['pt-BR', '0 artigo|1 artigo|2 artigos|3 artigos|5 artigos|11 artigos|21 artigos|100 artigos'],
    ['ru', '0 статей|1 статья|2 статьи|3 статьи|5 статей|11 статей|21 статья|100 статей'],
    ['ar', 'لا مقالات|مقال واحد|مقالان|3 مقالات|5 مقالات|11 مقالًا|21 مقالًا|100 مقال'],
    ['uk', '0 статей|1 стаття|2 статті|3 статті|5 статей|11 статей|21 стаття|100 статей'],
    ['ja', '記事0件|記事1件|記事2件|記事3件|記事5件|記事11件|記事21件|記事100件'],
    ['zh-CN', '0 篇文章|1 篇文章|2 篇文章|3 篇文章|5 篇文章|11 篇文章|21 篇文章|100 篇文章'],
  ])('%s as its grammar has it', (locale, forms) => {
    const { latest } = wordsFor(locale);
    expect(counts.map((count) => seen(latest.count(count)))).toEqual(forms.split('|'));
  });

  it.each([
    ['es', '1.000.000 de palabras'],
    ['fr', '1\u202F000\u202F000 de mots'],
    ['pt-BR', '1.000.000 de palavras'],
    ['de', '1.000.000 Wörter'],
    ['en', '1,000,000 words'],
  ])('a million words in %s', (locale, said) => {
    expect(wordsFor(locale).length('words', 1_000_000, 60)).toContain(said);
  });
});

describe('a headline is quoted in', () => {
  it.each([
    ['en', '“X”'],
    ['es', '«X»'],
    ['fr', '«\u00A0X\u00A0»'],
    ['de', '„X“'],
    ['pt-BR', '“X”'],
    ['ru', '«X»'],
    ['ar', '«X»'],
    ['uk', '«X»'],
    ['ja', '「X」'],
    ['zh-CN', '“X”'],
  ])('%s as %s', (locale, said) => {
    expect(seen(wordsFor(locale).problem.unknownArticle('X', []))).toContain(said);
  });
});

it('French sets no colon, semicolon or quotation mark without the space that belongs to it', () => {
  for (const { text } of sayAll(wordsFor('fr'))) {
    expect(text).not.toMatch(/[^\u00A0]:(?!\w)|[^\u202F][;!?]|«[^\u00A0]|[^\u00A0]»/);
  }
});

it('an Arabic line reads from right to left, and Latin names in it keep their order', () => {
  expect(wordsFor('ar').byline('Lee & Co.')).toBe('\u200F\u2067بقلم \u2068Lee & Co.\u2069\u2069');
});
