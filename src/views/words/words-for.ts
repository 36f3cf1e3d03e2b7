import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { Words } from './words.ts';
import { zhCn } from './zh-cn.ts';

/** The words of a locale's language, or English. Any text may come as a locale. */
export function wordsFor(locale: string): Words {
  return spoken(locale) ?? en;
}

/** The first of the locales whose language the bot speaks; English when there is none. */
export function firstSpoken(locales: readonly (string | undefined)[]): string {
  return locales.find((it) => it !== undefined && spoken(it)) ?? en.language;
}

/** A variant has the words of its language (`es-419`, `en-GB`), but for Chinese: its scripts differ. */
function spoken(locale: string): Words | undefined {
  return languages.get(locale) ?? languages.get(locale.split('-', 1)[0] ?? '');
}

const languages: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['de', de],
  ['pt', ptBr],
  ['ru', ru],
  ['ar', ar],
  ['uk', uk],
  ['ja', ja],
  ['zh-CN', zhCn],
]);

/** The tags of the languages that the bot speaks. */
export const spokenLanguages: readonly string[] = [
  ...new Set([...languages.values()].map(({ language }) => language)),
];
