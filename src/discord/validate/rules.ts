import { below, type Json, type Violation } from './violation.ts';

/** The shortest and the longest that is allowed. */
export type Range = readonly [least: number, most: number];

/**
 * The texts and lists of an object that are too long or too short, by key. Texts count in UTF-16 units, which are never
 * fewer than code points. What is missing or of another type is not judged here.
 */
export function outOfRange(
  object: Json,
  path: string,
  ranges: Readonly<Record<string, Range>>,
): Violation[] {
  return Object.entries(ranges).flatMap(([key, range]) => {
    const value = object[key];
    if (typeof value !== 'string' && !Array.isArray(value)) return [];
    return fits(value.length, range) ? [] : [badLength(below(path, key), range)];
  });
}

/** The numbers of an object that are too small or too large, by key. */
export function outOfBounds(
  object: Json,
  path: string,
  ranges: Readonly<Record<string, Range>>,
): Violation[] {
  return Object.entries(ranges).flatMap(([key, [least, most]]) => {
    const value = object[key];
    if (typeof value !== 'number' || fits(value, [least, most])) return [];
    const message = `Must be between ${least} and ${most}.`;
    return [{ path: below(path, key), code: 'NUMBER_TYPE_RANGE', message }];
  });
}

export function badLength(path: string, [least, most]: Range): Violation {
  const message =
    least === 0
      ? `Must be ${most} or fewer in length.`
      : `Must be between ${least} and ${most} in length.`;
  return { path, code: 'BASE_TYPE_BAD_LENGTH', message };
}

export function missing(path: string): Violation {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

/** Those of the keys that are set although they must not be. */
export function forbidden(
  object: Json,
  path: string,
  keys: readonly string[],
  why: string,
): Violation[] {
  return keys
    .filter((key) => isSet(object[key]))
    .map((key) => ({ path: below(path, key), code: 'BASE_TYPE_FORBIDDEN', message: why }));
}

/** Whether a value says anything: null, "" and [] do not. */
export function isSet(value: unknown): boolean {
  if (Array.isArray(value) || typeof value === 'string') return value.length > 0;
  return value !== undefined && value !== null;
}

/** The paths (of those given with a key) whose key was there before. */
export function repeated(
  found: readonly { readonly path: string; readonly key: string }[],
  code: string,
  message: string,
): Violation[] {
  const seen = new Set<string>();
  return found.flatMap(({ path, key }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path, code, message }];
  });
}

function fits(value: number, [least, most]: Range): boolean {
  return value >= least && value <= most;
}
