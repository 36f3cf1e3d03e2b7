import { relative } from 'node:path';
import { loadLibrary } from '../../content/index.ts';
import { formatProblem, isError, type Problem } from '../../content/problem.ts';

export interface CheckOptions {
  /** The folder of the articles. */
  readonly folder: string;
  /** Print one JSON document instead of lines. */
  readonly json?: boolean;
  /** Receives the text to print, line ends included. */
  readonly write: (text: string) => void;
  readonly now?: Date;
  /** The built-in list of publishers. */
  readonly publishersFile?: string;
}

/** Prints what is wrong with a folder of articles; resolves to the exit code: 1 when there is an error. */
export async function check(options: CheckOptions): Promise<0 | 1> {
  const { folder, json = false, write, ...loading } = options;
  const { articles, problems } = await examine(folder, loading);
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  if (json) write(`${JSON.stringify({ articles, errors, warnings, problems }, null, 2)}\n`);
  else {
    for (const problem of problems) write(`${formatProblem(problem)}\n`);
    write(
      `${count(articles, 'article')} in service, ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}

async function examine(
  folder: string,
  options: { now?: Date; publishersFile?: string },
): Promise<{ articles: number; problems: Problem[] }> {
  try {
    const { library, problems } = await loadLibrary(folder, options);
    return { articles: library.articles.length, problems: problems.map(fromHere) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const message = `the articles must be in a folder that can be read; ${cause}`;
    const problem = { file: folder, line: 1, column: 1, rule: 'folder', message } as const;
    return { articles: 0, problems: [{ ...problem, level: 'error' }] };
  }
}

/** Names the file as one would type it here, unless it is somewhere else entirely. What is for other languages is left out. */
function fromHere({ file, line, column, rule, level, message }: Problem): Problem {
  const here = relative('', file);
  return { file: here.startsWith('..') ? file : here, line, column, rule, level, message };
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
