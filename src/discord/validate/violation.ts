/** A limit that a body breaks. */
export interface Violation {
  /** Where in the body, e.g. `components[0].components[2].content`. */
  readonly path: string;
  /** In Discord's manner, e.g. `BASE_TYPE_BAD_LENGTH`. */
  readonly code: string;
  /** One sentence that says what would be valid. */
  readonly message: string;
}

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array; none if it is not one. */
export function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The path of a key below a path. */
export function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Checks each object of an array with its path, e.g. `embeds[3]`. */
export function each(
  value: unknown,
  path: string,
  check: (item: Json, path: string) => readonly Violation[],
): Violation[] {
  return objectsOf(value).flatMap((item, at) => check(item, `${path}[${at}]`));
}

/** Moves violations below a path. */
export function under(path: string, violations: readonly Violation[]): Violation[] {
  return violations.map((it) => ({
    path: below(path, it.path),
    code: it.code,
    message: it.message,
  }));
}
