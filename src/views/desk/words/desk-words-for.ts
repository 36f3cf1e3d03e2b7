import { wordsFor } from '../../words/words-for.ts';
import type { DeskWords } from './desk-words.ts';
import { en } from './en.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { zhCn } from './zh-cn.ts';

/** The words of the desk in a locale's language, or English. Any text may come as a locale. */
export function deskWordsFor(locale: string): DeskWords {
  return languages.get(wordsFor(locale).language) ?? en;
}

const languages: ReadonlyMap<string, DeskWords> = new Map([
  ['es', es],
  ['fr', fr],
  ['de', de],
  ['pt-BR', ptBr],
  ['ru', ru],
  ['uk', uk],
  ['ar', ar],
  ['ja', ja],
  ['zh-CN', zhCn],
]);
