import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { CardError } from './card-error.ts';
import { type Style, type Typeface, typefacesFor } from './typefaces.ts';
import { readUnicodeRanges } from './unicode-ranges.ts';

const { resolve } = createRequire(import.meta.url);
const subsetsOf = new Map<Typeface, ReadonlyMap<number, string>>();

/**
 * The list of font families, as canvas takes it, that draws a text; their files are read when they are first needed
 * (a Chinese or Japanese font is a hundred files, of which a card needs a few dozen).
 * Throws a CardError if a letter is in none of our fonts, which would be drawn as an empty box.
 */
export function fontsFor(text: string, style: Style, language: string): string {
  const typefaces = typefacesFor(text, style, language);
  const found = new Set<string>();
  for (const letter of new Set(text)) {
    if (/[\p{Default_Ignorable_Code_Point}\s]/u.test(letter)) continue;
    const typeface = typefaces.find((one) => subsets(one).has(letter.codePointAt(0) ?? 0));
    const subset = typeface && subsets(typeface).get(letter.codePointAt(0) ?? 0);
    if (!typeface || !subset) throw new CardError('no-font', `No font has the letter ${letter}`);
    found.add(register(typeface, subset));
  }
  return inOrder(found, typefaces).join(', ');
}

/**
 * Whether a list of families has letters drawn for a size. Asking it of other fonts is not wrong, but each setting
 * makes a copy of each file, which costs a Chinese or Japanese card 100 ms.
 */
export const hasOpticalSizes = (families: string): boolean =>
  /newsreader|source-serif/.test(families);

/** The order of the typefaces counts, since the files of one may hold letters that belong to another. */
function inOrder(families: ReadonlySet<string>, typefaces: readonly Typeface[]): string[] {
  const rank = (family: string) =>
    typefaces.findIndex((one) => family.startsWith(`${nameOf(one)}_`));
  return [...families].toSorted((a, b) => rank(a) - rank(b));
}

function register(typeface: Typeface, subset: string): string {
  const family = `${nameOf(typeface)}_${subset}`;
  // Fonts belong to the process and stay when a thread has ended.
  if (!GlobalFonts.has(family)) {
    GlobalFonts.registerFromPath(join(folderOf(typeface), typeface.file(subset)), family);
  }
  return family;
}

function subsets(typeface: Typeface): ReadonlyMap<number, string> {
  const known = subsetsOf.get(typeface) ?? readSubsets(typeface);
  subsetsOf.set(typeface, known);
  return known;
}

function readSubsets(typeface: Typeface): ReadonlyMap<number, string> {
  const ranges = JSON.parse(readFileSync(join(folderOf(typeface), 'unicode.json'), 'utf8'));
  return readUnicodeRanges(ranges, typeface.subsets);
}

const nameOf = (typeface: Typeface) => typeface.package.replace(/^.*\//, '');
const folderOf = (typeface: Typeface) => dirname(resolve(`${typeface.package}/package.json`));
