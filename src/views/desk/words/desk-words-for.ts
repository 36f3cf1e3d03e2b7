import { wordsFor } from '../../words/words-for.ts';
import type { DeskWords } from './desk-words.ts';
import { en } from './en.ts';

/** The words of the desk in a locale's language, or English. Any text may come as a locale. */
export function deskWordsFor(locale: string): DeskWords {
  return languages.get(wordsFor(locale).language) ?? en;
}

const languages: ReadonlyMap<string, DeskWords> = new Map([['en', en]]);
