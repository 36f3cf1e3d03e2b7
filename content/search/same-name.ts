import { fold } from '../fold.ts';
import { typoDistance } from '../typo.ts';

/** Words beside a name that do not tell people apart. */
const titles = new Set(
  `
  the a an of in for and mr mrs ms dr prof sir lady lord president minister prime mayor
  spokesman spokeswoman
  spokesperson secretary senator ceo chief head director el la los las de del don doña señor
  señora presidente presidenta ministro ministra alcalde alcaldesa
  le les du des monsieur madame m mme président présidente ministre maire der die das herr frau
  präsident präsidentin minister ministerin bürgermeister bürgermeisterin
  o os as do da dos prefeito prefeita президент министр мэр господин госпожа пан пані міністр
  мер президентка الرئيس رئيس وزير الوزير السيد السيدة العمدة
  y et und e и та і و
  `
    .trim()
    .split(/\s+/)
    .flatMap((title) => [fold(title), fold(title).replace(/^ال/, '')]),
);
/** Honorifics that Chinese and Japanese put after a name. */
const honorifics = /(?:さん|氏|様|市長|首相|大統領|市长|主席|总统|先生|女士|教授|博士)$/u;

/**
 * Whether two names are of one person or body: one has all the words of the other, titles and a slip of spelling
 * aside, or is made of its initials. Undefined when that cannot be told: different scripts, or a title alone.
 */
export function isSameName(a: string, b: string): boolean | undefined {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return undefined;
  if (scriptOf(a) !== scriptOf(b)) return undefined;
  if (isInitials(left, right) || isInitials(right, left)) return true;
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.every((word) => more.some((other) => isSameWord(word, other)));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .replaceAll(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(/^ال/, '').replace(honorifics, ''))
    .filter((word) => word !== '' && !titles.has(word));
}

/** `us` of `united states`. */
function isInitials([short, ...rest]: readonly string[], words: readonly string[]): boolean {
  if (rest.length > 0 || words.length < 2) return false;
  return short === words.map(([initial]) => initial).join('');
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= 5 && typoDistance(a, b) <= 1;
}

const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Devanagari', 'Thai', 'Hangul'];
const scriptPatterns = scripts.map((name) => new RegExp(String.raw`\p{Script=${name}}`, 'u'));

/** The first script that occurs; Han and kana are one, as Japanese mixes them. */
function scriptOf(name: string): number {
  return scriptPatterns.findIndex((pattern) => pattern.test(name));
}
