import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from './article.ts';

/** Discord's limit for an attachment without a boosted server. */
const pictureBytes = 10 * 1024 * 1024;

/** What stands beside an article under the name of its picture. */
export type PictureFile =
  | { readonly state: 'usable'; readonly path: string; readonly sha256: string }
  | { readonly state: 'missing' | 'too-big' | 'not-a-picture' };

/** Looks at a picture file: whether it exists, is small enough, and is a PNG, JPEG or WebP by its first bytes. */
export async function inspectPicture(folder: string, name: string): Promise<PictureFile> {
  const path = join(folder, name);
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return { state: 'missing' };
  if (info.size >= pictureBytes) return { state: 'too-big' };
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { state: 'missing' };
  if (!isPicture(bytes)) return { state: 'not-a-picture' };
  return { state: 'usable', path, sha256: sha256Of(bytes) };
}

/** The picture's bytes; undefined when the file is gone, or is not the one that the article was read with. Never rejects. */
export async function readPicture({
  path,
  sha256,
}: Pick<Picture, 'path' | 'sha256'>): Promise<Buffer | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && sha256Of(bytes) === sha256 ? bytes : undefined;
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isPicture(bytes: Buffer): boolean {
  const starts = (hex: string): boolean =>
    bytes.subarray(0, hex.length / 2).toString('hex') === hex;
  const isPng = starts('89504e470d0a1a0a');
  const isJpeg = starts('ffd8ff');
  const isWebp = starts('52494646') && bytes.subarray(8, 12).toString('latin1') === 'WEBP';
  return isPng || isJpeg || isWebp;
}
