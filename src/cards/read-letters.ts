import { brotliDecompressSync } from 'node:zlib';

/**
 * The code points for which a WOFF2 font has a glyph: its character map (`cmap`), by the formats that fontsource's
 * files have. The ranges in a package's style sheet promise more than its files hold.
 * WOFF2: https://www.w3.org/TR/WOFF2/, cmap: https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readLetters(font: Buffer): ReadonlySet<number> {
  const cmap = readTable(font, cmapTag);
  const letters = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, letters);
    if (format === 12) addGroups(subtable, letters);
  }
  return letters;
}

/** Numbers of tables in WOFF2's list of known ones. */
const cmapTag = 0;
const glyfTag = 10;
const locaTag = 11;
const unknownTag = 63;
const headerBytes = 48;

function readTable(font: Buffer, wanted: number): Buffer {
  const reader = { font, at: headerBytes };
  let offset = 0;
  let found: { offset: number; length: number } | undefined;
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const flags = font.readUInt8(reader.at++);
    const tag = flags & 63;
    if (tag === unknownTag) reader.at += 4;
    const version = flags >> 6;
    const isTransformed = tag === glyfTag || tag === locaTag ? version !== 3 : version !== 0;
    const original = readVariable(reader);
    const length = isTransformed ? readVariable(reader) : original;
    if (tag === wanted) found = { offset, length };
    offset += length;
  }
  if (!found) throw new Error('A font has no character map');
  const compressed = font.subarray(reader.at, reader.at + font.readUInt32BE(20));
  return brotliDecompressSync(compressed).subarray(found.offset, found.offset + found.length);
}

/** A number in as many bytes as it needs, seven bits in each (UIntBase128). */
function readVariable(reader: { font: Buffer; at: number }): number {
  let value = 0;
  for (;;) {
    const byte = reader.font.readUInt8(reader.at++);
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
}

/** Format 4: segments of 16-bit code points, each with a shift or a list of glyphs. */
function addSegments(table: Buffer, letters: Set<number>): void {
  const twice = table.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + twice + at);
    const shift = table.readUInt16BE(16 + 2 * twice + at);
    const listAt = 16 + 3 * twice + at;
    const list = table.readUInt16BE(listAt);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const entry = list === 0 ? point : table.readUInt16BE(listAt + list + (point - first) * 2);
      const glyph = list !== 0 && entry === 0 ? 0 : (entry + shift) & 0xffff;
      if (glyph !== 0) letters.add(point);
    }
  }
}

/** Format 12: groups of code points of any size. */
function addGroups(table: Buffer, letters: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const at = 16 + i * 12;
    const last = table.readUInt32BE(at + 4);
    for (let point = table.readUInt32BE(at); point <= last; point++) letters.add(point);
  }
}
