import { createLibrary } from './create-library.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';
import { loadPublishers, publisherFiles } from './publishers.ts';
import { articleFiles, readArticles } from './read-folder.ts';
import { createShelf } from './shelf.ts';

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
  const { publishers, problems } = loadPublishers(publisherFiles(folder, publishersFile));
  const shelf = createShelf();
  shelf.update(await readArticles(await articleFiles(folder), { now, publishers }));
  return { library: createLibrary(shelf.articles()), problems: [...problems, ...shelf.problems()] };
}
