import { basename, dirname, resolve } from 'node:path';
import type { Article } from './article.ts';
import { isError, type Problem } from './problem.ts';
import { loadPublishers, publisherFiles, type Publishers } from './publishers.ts';
import { articleFiles, isArticleFile, readArticles } from './read-folder.ts';
import { createShelf } from './shelf.ts';

/** Keeps what is known of a folder of articles, and reads again what changed. */
export interface FolderReader {
  /** Reads all files; rejects when the folder cannot be listed. `now` judges the dates. */
  readAll(now: Date): Promise<void>;
  /** Reads the files that depend on these paths: articles, their pictures, lists of publishers. */
  readChanged(paths: Iterable<string>, now: Date): Promise<void>;
  /** What may be served: the last good version of each file. Unchanged articles are the same objects. */
  articles(): Article[];
  problems(): Problem[];
}

/** A reader of a folder; `publishersFile` is the built-in list of publishers. */
export function createFolderReader(folder: string, publishersFile?: string): FolderReader {
  const lists = publisherFiles(folder, publishersFile);
  const shelf = createShelf();
  let publishers: Publishers = new Map();
  let listProblems: Problem[] = [];
  const read = async (files: readonly string[], now: Date): Promise<void> =>
    shelf.update(await readArticles(files, { now, publishers }));
  const readAll = async (now: Date): Promise<void> => {
    const files = new Set([...(await articleFiles(folder)), ...shelf.files()]);
    const loaded = loadPublishers(lists);
    listProblems = loaded.problems;
    const isWorse = publishers.size > 0 && loaded.problems.some(isError);
    if (!isWorse) ({ publishers } = loaded);
    await read([...files], now);
  };
  return {
    readAll,
    async readChanged(paths, now) {
      const changed = [...paths];
      if (changed.some((path) => lists.some((list) => resolve(list) === resolve(path)))) {
        await readAll(now);
        return;
      }
      const inFolder = changed.filter((path) => resolve(dirname(path)) === resolve(folder));
      const files = inFolder.flatMap((path) =>
        isArticleFile(basename(path)) ? path : shelf.filesWithPicture(basename(path)),
      );
      if (files.length > 0) await read([...new Set(files)], now);
    },
    articles: () => shelf.articles(),
    problems: () => [...listProblems, ...shelf.problems()],
  };
}
