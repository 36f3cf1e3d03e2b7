import { dirname, resolve } from 'node:path';
import type { Article } from './article.ts';
import { createLibrary } from './create-library.ts';
import { createFolderReader, type FolderReader } from './folder-reader.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';
import { publisherFiles } from './publishers.ts';
import { watchFolder } from './watch-folder.ts';

/** Long enough for an editor to write a file whole, short enough to be in service within a second. */
const settleTime = 100;

/** A library that follows its folder. */
export interface LiveLibrary {
  /** The newest snapshot; hold on to it for the length of one answer only. */
  current(): Library;
  /** What is wrong with the folder now. */
  problems(): readonly Problem[];
  /** Calls the listener when the articles or their problems have changed, until the returned function is called. */
  subscribe(listener: (library: Library) => void): () => void;
  /** Stops watching; resolves when nothing is under way any more. */
  close(): Promise<void>;
}

export interface WatchOptions {
  readonly now: () => Date;
  /** The built-in list of publishers, see `LoadOptions`. */
  readonly publishersFile?: string;
  /** Called with all problems whenever they are others than before, those of the first reading included. */
  readonly onProblems?: (problems: readonly Problem[]) => void;
  /** Called when the folder cannot be watched or listed; what is in service stays in service. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Reads a folder and keeps up with it: a changed file is in service within a second, a broken one keeps its last
 * good version, and an article that did not change stays the same object. Rejects when the folder cannot be read.
 */
export async function watchLibrary(folder: string, options: WatchOptions): Promise<LiveLibrary> {
  const reader = createFolderReader(folder, options.publishersFile);
  const shown = createDisplay(reader, options);
  const onError = options.onError ?? (() => {});
  const queue = createQueue(async (paths) => {
    if (paths === 'all') await reader.readAll(options.now());
    else await reader.readChanged(paths, options.now());
    shown.refresh();
  }, onError);
  // The watch begins before the first reading, so that no change falls between the two.
  const stops = watchAll(folder, options.publishersFile, { ...queue, onError });
  const close = async (): Promise<void> => {
    for (const stop of stops) stop();
    await queue.close();
  };
  try {
    await queue.readAll();
  } catch (error) {
    await close();
    throw error;
  }
  return { current: shown.library, problems: shown.problems, subscribe: shown.subscribe, close };
}

/** What is shown to others: it changes only when the articles or problems really did. */
function createDisplay(reader: FolderReader, { onProblems }: WatchOptions) {
  const listeners = new Set<(library: Library) => void>();
  let articles: Article[] = [];
  let library = createLibrary(articles);
  let problems: Problem[] = [];
  return {
    library: () => library,
    problems: () => problems,
    subscribe(listener: (library: Library) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh() {
      const next = reader.articles();
      const isSame = next.length === articles.length && next.every((it, at) => it === articles[at]);
      if (!isSame) {
        articles = next;
        library = createLibrary(articles);
      }
      const before = JSON.stringify(problems);
      problems = reader.problems();
      const hasOtherProblems = JSON.stringify(problems) !== before;
      if (!isSame || hasOtherProblems) for (const listener of listeners) listener(library);
      if (hasOtherProblems) onProblems?.(problems);
    },
  };
}

/** Gathers changes for a moment and then works on them, one batch after the other. */
function createQueue(
  work: (paths: ReadonlySet<string> | 'all') => Promise<void>,
  onError: (error: unknown) => void,
) {
  let paths = new Set<string>();
  let isAll = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const flush = (): void => {
    const batch = isAll ? 'all' : paths;
    [paths, isAll, timer] = [new Set(), false, undefined];
    running = running.then(() => work(batch)).catch(onError);
  };
  const plan = (): void => {
    timer ??= setTimeout(flush, settleTime).unref();
  };
  return {
    onFile(path: string) {
      paths.add(path);
      plan();
    },
    onAnything() {
      isAll = true;
      plan();
    },
    /** Reads everything at once; unlike a planned reading it passes on what goes wrong. */
    async readAll() {
      const reading = work('all');
      running = reading.catch(() => {});
      await reading;
    },
    async close() {
      clearTimeout(timer);
      await running;
    },
  };
}

/** Watches the articles' folder, and the folders of the publishers' lists for those lists only. */
function watchAll(
  folder: string,
  publishersFile: string | undefined,
  events: Parameters<typeof watchFolder>[1],
): (() => void)[] {
  const lists = publisherFiles(folder, publishersFile);
  const others = new Set(lists.map((list) => resolve(dirname(list))));
  others.delete(resolve(folder));
  const onFile = (path: string): void => {
    if (lists.some((list) => resolve(list) === path)) events.onFile(path);
  };
  return [
    watchFolder(folder, events),
    ...[...others].map((other) => watchFolder(other, { ...events, onFile })),
  ];
}
