import { RateLimitError, RequestMethod, REST } from '@discordjs/rest';
import type { RateLimitData, ResponseLike } from '@discordjs/rest';
import { FormData } from 'undici';
import type { RequestInit } from 'undici';
import { ApiError } from './api-error.ts';
import type { Call } from './api-types.ts';
import type { Door, Outgoing } from './door.ts';
import { refusal, retryAfter, userAgent } from './door.ts';
import { createLongLimits } from './long-limits.ts';
import { createMetronome } from './metronome.ts';
import type { Reply } from './send.ts';
import type { Pace } from './with-retries.ts';

/** Longer waits for a rate limit are told to the caller, who can do something else meanwhile. */
const longestWaitMs = 15_000;

export interface Buckets {
  /** Sends when the rate limits allow. Resolves with any answer but a 429; rejects with ApiErrors only. */
  send(call: Call, body: string | FormData | null): Promise<Reply>;
  /** From now on so many processes use the bot's budget of calls. */
  share(among: number): void;
  close(): void;
}

/**
 * Discord's rate limits. Those of routes are kept by @discordjs/rest: it learns the buckets from the answers and queues. It
 * gets every answer but a 429 as a success, since its own errors carry URL and body, and a 401 would clear its token. That of
 * the bot is kept by a metronome.
 */
export function createBuckets(
  door: Door,
  { origin, prefix, token, pace }: { origin: string; prefix: string; token: string; pace: Pace },
): Buckets {
  const long = createLongLimits(pace.now);
  const metronome = createMetronome(pace);
  const rest = new REST({
    api: origin + prefix.replace(/\/v\d+$/, ''),
    version: '10',
    retries: 0,
    // It would let all of a second out at once.
    globalRequestsPerSecond: Infinity,
    handlerSweepInterval: 5 * 60_000,
    rejectOnRateLimit: (limit) => waitMs(limit) > longestWaitMs,
    async makeRequest(url, init) {
      const call = outgoing(url, init, prefix, token);
      await metronome.turn(call.signal);
      const reply = await door.pass(call);
      if (isGlobal(reply)) metronome.hold(retryAfter(reply) * 1000);
      if (reply.status === 429 && retryAfter(reply) * 1000 > longestWaitMs) {
        // Without JSON it is Cloudflare's, and holds for our address, whatever was called.
        const what = reply.text.startsWith('{') ? call : 'all';
        long.set(what, retryAfter(reply), refusal(call, reply).code);
      }
      return toResponse(reply);
    },
  });

  return {
    async send(call, body) {
      const limit = long.get(call);
      if (limit) throw rateLimited(call, limit.seconds, limit.code);
      try {
        return await fromResponse(await rest.queueRequest(toRequest(call, body)));
      } catch (error) {
        throw error instanceof RateLimitError
          ? rateLimited(call, waitMs(error) / 1000, long.get(call)?.code)
          : givenUp(call, error);
      }
    },
    share: metronome.share,
    close() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

const isGlobal = ({ status, headers }: Reply) =>
  status === 429 && headers.get('x-ratelimit-scope') === 'global';

const waitMs = (limit: RateLimitData) =>
  Math.max(limit.timeToReset, limit.retryAfter, limit.sublimitTimeout);

const methods = {
  GET: RequestMethod.Get,
  POST: RequestMethod.Post,
  PUT: RequestMethod.Put,
  PATCH: RequestMethod.Patch,
  DELETE: RequestMethod.Delete,
} as const;

const isMethod = (method: string | undefined): method is Outgoing['method'] =>
  method !== undefined && method in methods;

function toRequest(call: Call, body: string | FormData | null) {
  return {
    method: methods[call.method],
    fullRoute: call.route,
    // The token is added on the way out: what the library does not know it cannot log.
    auth: false,
    body,
    passThroughBody: true,
    ...(call.query && { query: new URLSearchParams(call.query) }),
    ...(call.signal && { signal: call.signal }),
  };
}

function outgoing(url: string, init: RequestInit, prefix: string, token: string): Outgoing {
  const { pathname, search } = new URL(url);
  const body = typeof init.body === 'string' || init.body instanceof FormData ? init.body : null;
  return {
    method: isMethod(init.method) ? init.method : 'GET',
    route: pathname.slice(prefix.length),
    path: pathname + search,
    headers: {
      'user-agent': userAgent,
      authorization: `Bot ${token}`,
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
    },
    body,
    signal: init.signal,
  };
}

function toResponse(reply: Reply): ResponseLike {
  const headers = new Headers([...reply.headers]);
  // Without a valid one the library would repeat at once, and for ever.
  if (reply.status === 429) headers.set('retry-after', String(retryAfter(reply)));
  return {
    status: reply.status,
    statusText: '',
    ok: reply.status !== 429,
    headers,
    body: null,
    bodyUsed: false,
    text: async () => reply.text,
    json: async () => JSON.parse(reply.text),
    arrayBuffer: async () => new TextEncoder().encode(reply.text).buffer,
  };
}

async function fromResponse(response: ResponseLike): Promise<Reply> {
  return {
    status: response.status,
    headers: new Map(response.headers),
    text: await response.text(),
  };
}

function rateLimited({ method, route }: Call, seconds: number, code: number | undefined): ApiError {
  const reason = `rate limited for another ${Math.ceil(seconds)} s`;
  return new ApiError(reason, { method, route, status: 429, code, retryAfter: seconds });
}

/** A call whose signal fired while it waited in a queue; everything else is an ApiError already. */
function givenUp({ method, route }: Call, error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('given up before it was sent', { method, route, status: 0 });
}
