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

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function countSegments(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}
