import { ApiError } from './api-error.ts';

export type Scope = 'user' | 'global' | 'shared';

/** A 429, with the headers and the body that Discord gives it. Source: docs, topics/rate-limits. */
export class RateLimited extends ApiError {
  readonly retryAfterMs: number;
  readonly scope: Scope;

  /** `code` is 0, unless it is one of the limits with a code of their own. */
  constructor(
    retryAfterMs: number,
    scope: Scope,
    code = 0,
    message = 'You are being rate limited.',
  ) {
    super(429, code, message);
    this.retryAfterMs = retryAfterMs;
    this.scope = scope;
  }

  get headers(): Record<string, string> {
    return {
      'Retry-After': String(Math.ceil(this.retryAfterMs / 1000)),
      'X-RateLimit-Scope': this.scope,
      ...(this.scope === 'global' && { 'X-RateLimit-Global': 'true' }),
    };
  }

  override toJSON(): Record<string, unknown> {
    return {
      message: this.message,
      retry_after: this.retryAfterMs / 1000,
      global: this.scope === 'global',
      ...(this.code !== 0 && { code: this.code }),
    };
  }
}
