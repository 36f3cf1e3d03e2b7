import { DefaultUserAgent } from '@discordjs/rest';
import type { FormData } from 'undici';
import { ApiError, bodyOf, errorFromAnswer } from './api-error.ts';
import type { Breaker } from './breaker.ts';
import type { Reply, Sender } from './send.ts';
import { codeOf } from './with-retries.ts';

/** Discord blocks callers whose User-Agent has another form than this. */
export const userAgent = `${DefaultUserAgent} Verbatim`;

/** A request on its way out, with the route that may be named in errors. */
export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly route: string;
  /** With the base's path, the version and the query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer | FormData | null;
  readonly signal?: AbortSignal | null | undefined;
}

/** What every call passes: the breaker, the connection, and errors without secrets. */
export interface Door {
  /** Resolves with any answer, refusals included. Rejects with an ApiError of status 0 when none came. */
  pass(call: Outgoing): Promise<Reply>;
}

export function createDoor(sender: Sender, breaker: Breaker): Door {
  return {
    async pass(call) {
      const pause = breaker.openFor;
      if (pause > 0) throw tooManyRefusals(call, pause);
      let reply;
      try {
        reply = await sender.send(call);
      } catch (error) {
        throw unanswered(call, error);
      }
      if (reply.status >= 400) breaker.count(reply.status, reply.headers.get('x-ratelimit-scope'));
      return reply;
    },
  };
}

function tooManyRefusals({ method, route }: Outgoing, pauseMs: number): ApiError {
  const reason = 'not sent: Discord refused 1,000 calls within ten minutes, and bans at 10,000';
  return new ApiError(reason, { method, route, status: 429, retryAfter: pauseMs / 1000 });
}

function unanswered({ method, route }: Outgoing, cause: unknown): ApiError {
  const why = codeOf(cause) ?? (cause instanceof Error ? cause.message : 'unknown');
  return new ApiError(`no answer from Discord (${why})`, {
    method,
    route,
    status: 0,
    cause,
  });
}

/** The error for a refusal; for a rate limit it says how long that lasts. */
export function refusal(call: Pick<Outgoing, 'method' | 'route'>, reply: Reply): ApiError {
  const { status, text } = reply;
  return errorFromAnswer(call, {
    status,
    text,
    retryAfter: status === 429 ? retryAfter(reply) : undefined,
  });
}

/** Seconds to wait after a 429. The body says it exactly, the header in whole seconds; Cloudflare's have no JSON, and some no header. */
export function retryAfter({ headers, text }: Reply): number {
  const told = bodyOf(text)?.['retry_after'] ?? headers.get('retry-after') ?? Number.NaN;
  const seconds = Number(told);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.max(seconds, 0.05) : 5;
}
