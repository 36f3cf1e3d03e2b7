import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { CardError } from './card-error.ts';
import { readLetters } from './read-letters.ts';
import { type Style, type Typeface, typefacesFor } from './typefaces.ts';
import { readUnicodeRanges } from './unicode-ranges.ts';

/**
 * The list of font families, as canvas takes it, that draws a text; their files are read when they are first needed
 * (a Chinese or Japanese font is a hundred files, of which a card needs a few dozen).
 * Throws a CardError if a letter is in none of our fonts, which would be drawn as an empty box.
 */
export function fontsFor(text: string, style: Style, language: string): string {
  const typefaces = typefacesFor(text, style, language);
  const found = new Set<FontFile>();
  for (const letter of new Set(text)) {
    if (isInvisible.test(letter)) continue;
    const file = fileWith(letter, typefaces);
    if (!file) throw new CardError('no-font', `No font has the letter ${letter}`);
    found.add(file);
  }
  return [...found]
    .toSorted((a, b) => typefaces.indexOf(a.typeface) - typefaces.indexOf(b.typeface))
    .map(({ family }) => family)
    .join(', ');
}

/**
 * Whether a list of families has letters drawn for a size. Asking it of other fonts is not wrong, but each setting
 * makes a copy of each file, which costs a Chinese or Japanese card 100 ms.
 */
export const hasOpticalSizes = (families: string): boolean =>
  /newsreader|source-serif/.test(families);

const isInvisible = /[\p{Default_Ignorable_Code_Point}\s]/u;

/** A subset of a typeface, known to canvas as a family. */
interface FontFile {
  readonly typeface: Typeface;
  readonly family: string;
  readonly letters: ReadonlySet<number>;
}

/** The first file with a glyph for a letter. */
function fileWith(letter: string, typefaces: readonly Typeface[]): FontFile | undefined {
  const point = letter.codePointAt(0) ?? 0;
  for (const typeface of typefaces) {
    const files = subsetsOf(typeface)
      .get(point)
      ?.map((subset) => fileOf(typeface, subset));
    const file = files?.find(({ letters }) => letters.has(point));
    if (file) return file;
  }
  return undefined;
}

const files = new Map<string, FontFile>();
const subsets = new Map<Typeface, ReadonlyMap<number, readonly string[]>>();

function fileOf(typeface: Typeface, subset: string): FontFile {
  const family = `${typeface.package.replace(/^.*\//, '')}_${subset}`;
  const known = files.get(family);
  if (known) return known;
  const path = join(folderOf(typeface), typeface.file(subset));
  const bytes = readFileSync(path);
  // Fonts belong to the process and stay when a thread has ended.
  if (!GlobalFonts.has(family)) GlobalFonts.register(bytes, family);
  const file = { typeface, family, letters: readLetters(bytes) };
  files.set(family, file);
  return file;
}

function subsetsOf(typeface: Typeface): ReadonlyMap<number, readonly string[]> {
  const known = subsets.get(typeface) ?? readSubsets(typeface);
  subsets.set(typeface, known);
  return known;
}

function readSubsets(typeface: Typeface): ReadonlyMap<number, readonly string[]> {
  const ranges = JSON.parse(readFileSync(join(folderOf(typeface), 'unicode.json'), 'utf8'));
  return readUnicodeRanges(ranges, typeface.subsets);
}

const { resolve } = createRequire(import.meta.url);
const folderOf = (typeface: Typeface) => dirname(resolve(`${typeface.package}/package.json`));
