import { fold } from '../fold.ts';

/** Letters that Unicode does not take apart, and spellings that readers of Arabic and Persian use for one another. */
const alike = new Map<string, string>([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['\u0649', '\u064a'],
  ['\u0629', '\u0647'],
  ['\u06a9', '\u0643'],
  ['\u06cc', '\u064a'],
  ['\u0671', '\u0627'],
  ['\u0640', ''],
]);
const pattern = new RegExp(`[${[...alike.keys()].join('')}]`, 'g');
const beyondAscii = /[\u0080-\uffff]/;

/** A text as a hurried reader types it: `fold`, and letters that are taken for one another made one. */
export function looseFold(text: string): string {
  const folded = fold(text);
  if (!beyondAscii.test(folded)) return folded;
  return folded.replace(pattern, (letter) => alike.get(letter) ?? letter);
}
