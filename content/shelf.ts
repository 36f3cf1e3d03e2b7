import type { Article } from './article.ts';
import { fold } from './fold.ts';
import { isError, type Problem } from './problem.ts';
import type { ArticleReading } from './read-article.ts';

/** The files of a folder as they were last read, and of each the version that is in service. */
export interface Shelf {
  /**
   * Takes in what was read; undefined for a file that is gone. A file with an error keeps the version that is
   * in service, if it has one; an article that reads the same stays the same object.
   */
  update(readings: ReadonlyMap<string, ArticleReading | undefined>): void;
  articles(): Article[];
  /** In the order of files and lines. */
  problems(): Problem[];
  /** The files of articles that name this picture. */
  filesWithPicture(name: string): string[];
  files(): string[];
}

interface Entry {
  readonly reading: ArticleReading;
  readonly served?: Article;
  /** Set while another article in service has the same headline. */
  readonly clash?: Problem;
}

/** An empty shelf. */
export function createShelf(): Shelf {
  const entries = new Map<string, Entry>();
  return {
    update(readings) {
      for (const [file, reading] of readings) {
        if (reading) entries.set(file, { ...entries.get(file), reading });
        else entries.delete(file);
      }
      settle(entries);
    },
    articles: () => [...entries.values()].flatMap(({ served }) => served ?? []),
    problems: () =>
      [...entries.values()]
        .flatMap(({ reading, clash }) =>
          clash ? reading.problems.concat(clash) : reading.problems,
        )
        .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column),
    filesWithPicture: (name) =>
      [...entries].flatMap(([file, { reading }]) => (reading.pictureName === name ? [file] : [])),
    files: () => [...entries.keys()],
  };
}

/** Puts good readings into service. Who is in service already keeps its headline; else the first file does. */
function settle(entries: Map<string, Entry>): void {
  const owners = new Map<string, string>();
  const waiting: [string, Entry][] = [];
  for (const [file, entry] of entries) {
    if (entry.served && isSettled(entry)) owners.set(fold(entry.served.headline), file);
    else if (entry.reading.article) waiting.push([file, entry]);
  }
  for (const [file, entry] of waiting.toSorted(([a], [b]) => compare(a, b))) {
    const { reading, served } = entry;
    if (!reading.article) continue;
    const headline = fold(reading.article.headline);
    const owner = owners.get(headline);
    if (owner === undefined) {
      owners.set(headline, file);
      entries.set(file, { reading, served: reading.article });
    } else {
      entries.set(file, {
        reading,
        ...(served ? { served } : {}),
        clash: clashWith(owner, reading),
      });
    }
  }
}

/** Whether the version in service is the one to keep: the file is broken, or reads the same. */
function isSettled({ reading, served }: Entry): boolean {
  return reading.problems.some(isError) || reading.article?.revision === served?.revision;
}

function clashWith(owner: string, { file, headlineAt }: ArticleReading): Problem {
  const message = `${owner} has the same headline; a reader could not tell the two apart`;
  return {
    line: 1,
    column: 1,
    ...headlineAt,
    file,
    rule: 'unique-headline',
    level: 'error',
    message,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
