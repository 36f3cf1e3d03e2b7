/** Vowel points and accents that people leave out when they type; other marks carry meaning. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
const beyondAscii = /[\u0080-\uffff]/;

/** A text as it is compared: without case, accents, vowel points and compatibility forms (full width …). */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
}
