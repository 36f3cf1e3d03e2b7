import { en } from './en.ts';
import type { Words } from './words.ts';

/** The words of a locale's language, or English. Any text may come as a locale. */
export function wordsFor(locale: string): Words {
  return spoken(locale) ?? en;
}

/** The first of the locales whose language the bot speaks; English when there is none. */
export function firstSpoken(locales: readonly (string | undefined)[]): string {
  return locales.find((it) => it !== undefined && spoken(it)) ?? en.language;
}

/** Latin American and European Spanish share their words, as do other variants, but Chinese: its scripts differ. */
function spoken(locale: string): Words | undefined {
  return languages.get(locale) ?? languages.get(locale.split('-', 1)[0] ?? '');
}

const languages: ReadonlyMap<string, Words> = new Map([['en', en]]);
