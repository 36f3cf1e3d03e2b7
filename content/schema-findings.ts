import type { z } from 'zod';
import type { Mistake } from './mistake.ts';
import type { Position } from './problem.ts';
import { schemaMistake } from './schema-mistake.ts';
import { closestTo } from './typo.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface LocatedMessage extends Position {
  readonly message: string;
  readonly what?: Mistake;
}

/**
 * What a schema has against a value, each with its place in the YAML.
 * `keysAt` gives the keys that may stand at a path, for “did you mean”; `base` is the path of the value in the document, when it is not the whole of it.
 */
export function schemaFindings(
  error: z.ZodError,
  value: unknown,
  yaml: YamlSource,
  keysAt: (path: Path) => readonly string[],
  base: Path = [],
): LocatedMessage[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...yaml.locateKey([...base, ...issue.path, key]),
        message: `${name([...issue.path, key])} is not known${didYouMean(key, keysAt(issue.path))}`,
      }));
    }
    const at = yaml.locate([...base, ...issue.path]);
    const found = valueAt(value, issue.path);
    const what = schemaMistake(issue, found);
    return [
      { ...at, message: `${name(issue.path)} ${explain(issue, found)}`, ...(what && { what }) },
    ];
  });
}

function didYouMean(key: string, keys: readonly string[]): string {
  const close = closestTo(key, keys);
  return close === undefined ? `; valid here: ${keys.join(', ')}` : `; did you mean “${close}”?`;
}

function name(path: Path): string {
  if (path.length === 0) return 'front matter';
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part + 1}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected)}`;
    case 'too_big':
      return `may have at most ${issue.maximum} ${unit(issue.origin)}`;
    case 'too_small':
      return issue.minimum === 1
        ? 'must not be empty'
        : `must have at least ${issue.minimum} ${unit(issue.origin)}`;
    case 'invalid_format':
      return explainFormat(issue);
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

function explainFormat(issue: z.core.$ZodIssue & { code: 'invalid_format' }): string {
  switch (issue.format) {
    case 'datetime':
      return 'must be a date with a time and a zone, such as 2026-03-01T09:00:00Z';
    case 'date':
      return 'must be a date such as 2026-03-02';
    case 'url':
      return 'must be a whole address that begins with https:// or http://';
    default:
      return issue.message;
  }
}

function article(type: string): string {
  if (type === 'string') return 'text (put it in quotation marks if it looks like a number)';
  if (type === 'array') return 'a list';
  return type === 'object' ? 'a group of “key: value” lines' : `a ${type}`;
}

function unit(origin: string): string {
  return origin === 'array' ? 'entries' : 'characters';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (it, part) =>
      typeof it === 'object' && it !== null
        ? Object.entries(it).find(([key]) => key === String(part))?.[1]
        : undefined,
    value,
  );
}
