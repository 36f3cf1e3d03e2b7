/**
 * A text as it is drawn: composed, on one line, with the hyphens and dashes that fonts have, and without marks that
 * cannot be seen but could change the order of what can (joiners stay, for Persian and its like).
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2012/g, '–')
    .replace(/\u2015/g, '—')
    .replace(/[\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cc}/gu, '')
    .trim();
}
