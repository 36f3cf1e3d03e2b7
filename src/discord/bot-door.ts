import type { FormData } from 'undici';
import { ApiError } from './api-error.ts';
import type { Api, Call } from './api-types.ts';
import type { Buckets } from './buckets.ts';
import type { Checked } from './checked.ts';
import { refusal } from './door.ts';
import { FatalError } from './fatal-error.ts';
import { denyMentions, mapMessage } from './mentions.ts';
import { multipart, withAttachments } from './multipart.ts';
import type { Reply } from './send.ts';
import type { Pace } from './with-retries.ts';
import { mayRepeat, withRetries } from './with-retries.ts';

/** For repeats where nobody waits at a screen: a restart of Discord's takes some seconds. */
const repeatWithinMs = 30_000;

/**
 * Calls that carry the bot's token. One 401 is for good: nobody gets past it without a person, and more of them
 * would end in a ban. `onFatal` is told once, and every call from then on rejects with the same FatalError.
 */
export function createBotDoor({
  buckets,
  pace,
  checked,
  onFatal,
}: {
  buckets: Buckets;
  pace: Pace;
  checked: Checked;
  onFatal: (error: FatalError) => void;
}): Api['request'] {
  let fatal: FatalError | undefined;

  async function once(call: Call, body: string | FormData | null): Promise<Reply> {
    if (fatal) throw fatal;
    const reply = await buckets.send(call, body);
    if (reply.status === 401) {
      fatal = refusedToken();
      onFatal(fatal);
      throw fatal;
    }
    if (reply.status >= 300) throw refusal(call, reply);
    return reply;
  }

  return async <T>(call: Call): Promise<T> => {
    if (!routePattern.test(call.route)) throw new TypeError(`Not a route: ${call.method}`);
    const body = encode(call, checked);
    const repeatable = call.repeatable ?? repeatableMethods.has(call.method);
    const reply = await withRetries(() => once(call, body), {
      pace,
      withinMs: repeatWithinMs,
      // The buckets have waited already as long as makes sense.
      again: (error: ApiError) => error.status !== 429 && mayRepeat(error, repeatable),
    });
    try {
      return JSON.parse(reply.text === '' ? 'null' : reply.text);
    } catch {
      throw notJson(call, reply);
    }
  };
}

/** Ids in routes may come from outside: no way up, no query, nothing that starts another path. */
const routePattern = /^(\/[\w@.~%:-]*[\w@~%:-])+$/;
const repeatableMethods: ReadonlySet<string> = new Set(['GET', 'PUT', 'DELETE']);

function encode(call: Call, checked: Checked): string | FormData | null {
  const { files = [] } = call;
  const body = mapMessage(call, (message) => {
    const denied = denyMentions(message);
    const full = files.length === 0 ? denied : withAttachments(denied, files);
    checked(full, call);
    return full;
  });
  if (files.length > 0) return multipart(body ?? {}, files);
  return body === undefined ? null : JSON.stringify(body);
}

function notJson({ method, route }: Call, { status }: Reply): ApiError {
  const reason = 'the answer is not JSON; is something between us and Discord?';
  return new ApiError(reason, { method, route, status });
}

function refusedToken(): FatalError {
  return new FatalError(
    'Discord does not accept the bot token: put a valid one into DISCORD_TOKEN (Developer Portal, your application, Bot, Reset Token).',
    69,
  );
}
