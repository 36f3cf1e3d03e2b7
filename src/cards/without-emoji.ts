/**
 * A text without its emoji, for which there is no font: they would weigh more than all letters. A keycap leaves its digit,
 * and signs such as © are none.
 */
export function withoutEmoji(text: string): string {
  return text
    .replace(keycap, '$1')
    .replace(textSign, '$1')
    .replace(emoji, (_, before: string, after: string, offset: number, whole: string) => {
      const next = whole.slice(offset + _.length);
      // Neither two spaces where it stood between words, nor one before the full stop.
      return next === '' || /^[.,!?…:;)»”’]/u.test(next) ? '' : before || after;
    })
    .trim();
}

const keycap = /([0-9#*])\ufe0f?\u20e3/g;
const textSign = /([©®™‼⁉ℹ])\ufe0f/g;
const one = String.raw`(?:\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™‼⁉ℹ]]\ufe0f?)`;
const emoji = new RegExp(`( ?)${one}(?: ?${one})*( ?)`, 'gv');
