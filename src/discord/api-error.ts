import { isRecord } from './is-record.ts';
import { redact } from './redact.ts';

interface Details {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly code?: number | undefined;
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/**
 * A call that failed. It holds neither the body nor anything secret, so it can be logged as it is; `route` has its
 * tokens masked.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly method: string;
  readonly route: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Discord's JSON error code; 0 when there was none. */
  readonly code: number;
  /** For a rate limit too long to wait for here: seconds until a repeat makes sense. */
  readonly retryAfter?: number;

  constructor(reason: string, details: Details) {
    const route = redact(details.route);
    super(
      `${details.method} ${route}: ${redact(reason)}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.method = details.method;
    this.route = route;
    this.status = details.status;
    this.code = details.code ?? 0;
    if (details.retryAfter !== undefined) this.retryAfter = details.retryAfter;
  }
}

/** The error for an answer that is not a success; its text is Discord's own words. `retryAfter` is in seconds. */
export function errorFromAnswer(
  call: { readonly method: string; readonly route: string },
  { status, text, retryAfter }: { status: number; text: string; retryAfter?: number | undefined },
): ApiError {
  const body = bodyOf(text);
  const code = typeof body?.['code'] === 'number' ? body['code'] : undefined;
  const message = typeof body?.['message'] === 'string' ? body['message'] : 'no reason given';
  const details = [...fieldErrors(body?.['errors'], '')].join('; ');
  const reason = `${status}${code ? ` (${code})` : ''} ${message}${details && `: ${details}`}`;
  return new ApiError(reason, { method: call.method, route: call.route, status, code, retryAfter });
}

/** An answer's JSON, if it is an object. */
export function bodyOf(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Flattens Discord's nested `errors` to `data.content: Must be 2000 or fewer in length.` */
function* fieldErrors(errors: unknown, path: string): Generator<string> {
  if (!isRecord(errors)) return;
  for (const [key, value] of Object.entries(errors)) {
    if (key !== '_errors') yield* fieldErrors(value, path === '' ? key : `${path}.${key}`);
    else if (Array.isArray(value)) yield* value.map((it) => `${path}: ${messageOf(it)}`);
  }
}

const messageOf = (it: unknown) => (isRecord(it) ? String(it['message']) : 'refused');
