import { describe, expect, it } from 'vitest';
import { firstSpoken, wordsFor } from '../../../src/views/words/words-for.ts';

describe('the words of', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['fr', 'fr'],
    ['de', 'de'],
    ['pt-BR', 'pt-BR'],
    ['ru', 'ru'],
    ['ar', 'ar'],
    ['uk', 'uk'],
    ['ja', 'ja'],
    ['zh-CN', 'zh-CN'],
    // Traditional characters are not simplified ones.
    ['zh-TW', 'en'],
    ['ko', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['\u0000-', 'en'],
  ])('%j are %s', (locale, language) => {
    expect(wordsFor(locale).language).toBe(language);
  });

  it('one language are the same object, so that its answers are rendered once', () => {
    expect(wordsFor('es-419')).toBe(wordsFor('es-ES'));
    expect(wordsFor('ko')).toBe(wordsFor('en-GB'));
  });
});

describe('an answer is given in', () => {
  it.each([
    ['the reader’s language', ['fr', 'de'], 'fr'],
    ['the server’s, when the bot does not speak the reader’s', ['ko', 'de'], 'de'],
    ['English, when it speaks neither', ['ko', 'tr'], 'en'],
    ['English, when nothing is known', [undefined, undefined], 'en'],
    ['the server’s, when only that is known', [undefined, 'ja'], 'ja'],
    ['English for who has set it, wherever they are', ['en-GB', 'de'], 'en-GB'],
  ])('%s', (_, locales, locale) => {
    expect(firstSpoken(locales)).toBe(locale);
  });
});
