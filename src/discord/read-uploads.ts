import { readFile } from 'node:fs/promises';
import type { Upload } from './api-types.ts';

/** A file that goes along with a message: one on this machine, or one that was made in memory. */
type Attached = { readonly name: string; readonly alt: string } & (
  | { readonly path: string }
  | { readonly data: Uint8Array }
);

/** Files are read only when they are sent. Rejects when one is gone. */
export function readUploads(files: readonly Attached[]): Promise<readonly Upload[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      data: 'data' in file ? file.data : await readFile(file.path),
      description: file.alt,
    })),
  );
}
