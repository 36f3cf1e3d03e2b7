import { english } from './english.ts';

export type DeskWords = typeof english;

/** The words of the desk in the reader's language, or English. Any text may come as a locale. */
export function deskWordsFor(_locale: string): DeskWords {
  return english;
}
