/** Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs of Arabic. Not the vowel signs of Indic scripts. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const ascii = /^[\0-\x7f]*$/;
/** Letters that Unicode does not take apart, and spellings that readers of Arabic and Persian use for one another. */
const alike = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }).concat(
    Object.entries({ ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ٱ: 'ا' }),
  ),
);
const alikePattern = new RegExp(`[${[...alike.keys()].join('')}]`, 'g');

/** A text as a hurried reader types it: lower case, no accents, plain digits. For finding, never for comparing quotes. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(alikePattern, (letter) => alike.get(letter) ?? letter)
    .normalize('NFC');
}
