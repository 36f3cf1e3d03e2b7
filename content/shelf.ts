import type { Article } from './article.ts';
import { fold } from './fold.ts';
import type { Problem } from './problem.ts';
import type { ArticleReading } from './read-article.ts';
import { settleTranslations } from './settle-translations.ts';

/** The files of a folder as they were last read, and of each the version that is in service. */
export interface Shelf {
  /**
   * Takes in what was read; undefined stands for a file that is gone. A file with an error keeps the version that
   * is in service, if it has one; an article that reads the same stays the same object.
   */
  update(readings: ReadonlyMap<string, ArticleReading | undefined>): void;
  /** Translations included, as far as they agree with their originals. */
  articles(): Article[];
  /** In the order of files and lines. */
  problems(): Problem[];
  /** The files of articles that name this picture. */
  filesWithPicture(name: string): string[];
  files(): string[];
}

interface Entry {
  readonly reading: ArticleReading;
  readonly served: Article | undefined;
  /** Set while another article in service has the same headline. */
  readonly clash?: Problem;
}

/** An empty shelf. */
export function createShelf(): Shelf {
  const entries = new Map<string, Entry>();
  let translations = settleTranslations([], () => undefined);
  return {
    update(readings) {
      for (const [file, reading] of readings) {
        if (reading) entries.set(file, entryOf(reading, entries.get(file)?.served));
        else entries.delete(file);
      }
      settleHeadlines(entries);
      translations = settleTranslations(
        [...entries.values()].filter(isTranslation),
        (file) => entries.get(file)?.served,
      );
    },
    articles: () =>
      [...entries.values()]
        .flatMap((entry) => (isTranslation(entry) ? [] : (entry.served ?? [])))
        .concat(translations.articles),
    problems: () =>
      [...entries.values()]
        .flatMap(({ reading, clash }) =>
          clash ? reading.problems.concat(clash) : reading.problems,
        )
        .concat(translations.problems)
        .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column),
    filesWithPicture: (name) =>
      [...entries].flatMap(([file, { reading }]) => (reading.pictureName === name ? [file] : [])),
    files: () => [...entries.keys()],
  };
}

function entryOf(reading: ArticleReading, served: Article | undefined): Entry {
  const readsTheSame = served !== undefined && reading.article?.revision === served.revision;
  return { reading: readsTheSame ? { ...reading, article: served } : reading, served };
}

function isTranslation({ reading }: Entry): boolean {
  return reading.isTranslation;
}

/** Puts good readings into service. What is in service keeps its headline; of others, the first file has it. */
function settleHeadlines(entries: Map<string, Entry>): void {
  const owners = new Map<string, string>();
  const waiting: [string, ArticleReading, Article][] = [];
  for (const [file, { reading, served }] of entries) {
    const { article } = reading;
    if (reading.isTranslation) entries.set(file, { reading, served: article ?? served });
    else if (article && article !== served) waiting.push([file, reading, article]);
    else if (served) owners.set(fold(served.headline), file);
  }
  for (const [file, reading, article] of waiting.toSorted(([a], [b]) => compare(a, b))) {
    const owner = owners.get(fold(article.headline));
    if (owner === undefined) {
      owners.set(fold(article.headline), file);
      entries.set(file, { reading, served: article });
    } else {
      const served = entries.get(file)?.served;
      entries.set(file, { reading, served, clash: clashWith(owner, reading) });
    }
  }
}

function clashWith(owner: string, { file, headlineAt }: ArticleReading): Problem {
  const message = `${owner} has the same headline; give this one another, so that readers can tell them apart`;
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
