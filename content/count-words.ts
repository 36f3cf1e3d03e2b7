/** How many words a text has, for “3 minutes to read”. Scripts without spaces are cut by the platform's rules. */
export function countWords(text: string): number {
  if (unspaced.test(text)) return countSegments(text);
  let words = 0;
  let wasSpace = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSpace = code <= 0x20 || code === 0xa0;
    if (wasSpace && !isSpace) words++;
    wasSpace = isSpace;
  }
  return words;
}

/** Thai, Han, Hiragana and Katakana; by code units, because every body is tested. */
const unspaced = /[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff]/;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function countSegments(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}
