import { createLibrary } from './create-library.ts';
import { createFolderReader } from './folder-reader.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';

export interface LoadOptions {
  /** The moment against which dates are judged. */
  readonly now?: Date;
  /**
   * A built-in list of publishers. `publishers.yaml` beside the folder, and then in it, add to that list and
   * override it by name.
   */
  readonly publishersFile?: string;
}

/**
 * Reads a folder of articles once. A broken file is left out and told of in `problems`; the rest is served.
 * Rejects when the folder itself cannot be read.
 */
export async function loadLibrary(
  folder: string,
  { now = new Date(), publishersFile }: LoadOptions = {},
): Promise<{ library: Library; problems: Problem[] }> {
  const reader = createFolderReader(folder, publishersFile);
  await reader.readAll(now);
  return { library: createLibrary(reader.articles()), problems: reader.problems() };
}
