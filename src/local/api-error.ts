import type { Refusal } from './types.ts';

/** Discord's refusal of a call: becomes the HTTP answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly refusals: readonly Refusal[];

  constructor(status: number, code: number, message: string, refusals: readonly Refusal[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.refusals = refusals;
  }

  /** The body of the answer. */
  toJSON(): Record<string, unknown> {
    return {
      message: this.message,
      code: this.code,
      ...(this.refusals.length > 0 && { errors: nest(this.refusals) }),
    };
  }
}

/** 400 / 50035, with what is wrong at which path. */
export function invalidForm(refusals: readonly Refusal[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', refusals);
}

/** The refusals that stand for an error: its paths, or the error itself. */
export function refusalsOf(error: ApiError): readonly Refusal[] {
  return error.refusals.length > 0
    ? error.refusals
    : [{ path: '', code: String(error.code), message: error.message }];
}

interface Nested {
  [key: string]: Nested | { code: string; message: string }[];
}

/** Turns `a.b[0].c` into Discord's `{ a: { b: { 0: { c: { _errors: [...] } } } } }`. */
function nest(refusals: readonly Refusal[]): Nested {
  const root: Nested = {};
  for (const { path, code, message } of refusals) {
    let at = root;
    for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
      const below = at[key];
      at = Array.isArray(below) || !below ? (at[key] = {}) : below;
    }
    const errors = at['_errors'];
    if (Array.isArray(errors)) errors.push({ code, message });
    else at['_errors'] = [{ code, message }];
  }
  return root;
}
