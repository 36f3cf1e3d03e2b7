import type { Mistake } from './mistake.ts';

/** A place in a file; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a file of the content folder, and where. */
export interface Problem extends Position {
  readonly file: string;
  /** The name of the rule that found it, such as `quote-is-verbatim`. */
  readonly rule: string;
  /** An error keeps the file out of the library; a warning does not. */
  readonly level: 'error' | 'warning';
  /** One sentence that says what would be valid. */
  readonly message: string;
  /** The like for other languages. */
  readonly what?: Mistake;
}

/** `file:line:column rule message`, the form that editors and terminals turn into a link. */
export function formatProblem({ file, line, column, rule, level, message }: Problem): string {
  const mark = level === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column} ${rule} ${mark}${message}`;
}

export function isError(problem: Problem): boolean {
  return problem.level === 'error';
}
