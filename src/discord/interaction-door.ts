import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { FormData } from 'undici';
import type { Api, InteractionRef, Upload } from './api-types.ts';
import type { ApiError } from './api-error.ts';
import type { Checked } from './checked.ts';
import type { Door, Outgoing } from './door.ts';
import { refusal, userAgent } from './door.ts';
import { denyMentions } from './mentions.ts';
import { messageIn } from './message-in.ts';
import { multipart, withAttachments } from './multipart.ts';
import { serialise } from './serialise.ts';
import type { Pace } from './with-retries.ts';
import { mayRepeat, withRetries } from './with-retries.ts';

const jsonHeaders = { 'user-agent': userAgent, 'content-type': 'application/json' };
const formHeaders = { 'user-agent': userAgent };

/** Discord gives an answer three seconds; half a second is for the way there. */
const respondWithinMs = 2_500;
/** A reader who waits for the end of a deferral has long given up by then. */
const editWithinMs = 30_000;

type InteractionDoor = Pick<Api, 'respond' | 'editOriginal' | 'followUp'>;

/**
 * Calls that carry an interaction's token instead of the bot's. They are outside the bot's global rate limit, so
 * they go straight to the connection.
 */
export function createInteractionDoor(
  door: Door,
  { prefix, pace, checked }: { prefix: string; pace: Pace; checked: Checked },
): InteractionDoor {
  async function send(call: Outgoing): Promise<void> {
    const reply = await door.pass(call);
    if (reply.status >= 300) throw refusal(call, reply);
  }

  async function message(
    method: 'PATCH' | 'POST',
    route: string,
    body: object,
    files: readonly Upload[] = [],
  ): Promise<void> {
    const full = withFiles(denyMentions(body), files);
    checked(full, { method, route });
    const call = outgoing(method, prefix, route, full, files);
    const again = method === 'PATCH' ? always : unlessApplied;
    await withRetries(() => send(call), { pace, withinMs: editWithinMs, again });
  }

  return {
    async respond(to, response, files = []) {
      const route = `/interactions/${safe(to.id)}/${safe(to.token)}/callback`;
      const call = callback(prefix, route, response, files, checked);
      await withRetries(() => send(call), { pace, withinMs: respondWithinMs, again: always });
    },
    editOriginal: async (to, body, files) =>
      message('PATCH', `${webhook(to)}/messages/@original`, body, files),
    followUp: async (to, body, files) => message('POST', webhook(to), body, files),
  };
}

/** An edit; or a callback, whose repeat is refused with 40060 when the first was applied, which callers know. */
const always = (error: ApiError) => mayRepeat(error, true);
const unlessApplied = (error: ApiError) => mayRepeat(error, false);

const webhook = (to: InteractionRef) => `/webhooks/${safe(to.applicationId)}/${safe(to.token)}`;

/** Ids and tokens come from outside and end up in a path. */
function safe(part: string): string {
  if (!/^[\w.~-]+$/.test(part))
    throw new TypeError('An interaction has an id or token of no known form');
  return part;
}

function callback(
  prefix: string,
  route: string,
  response: APIInteractionResponse,
  files: readonly Upload[],
  checked: Checked,
): Outgoing {
  const message = messageIn(response);
  if (files.length === 0 || message === undefined) {
    if (message) checked(message, { method: 'POST', route });
    const body = serialise(response);
    return { method: 'POST', route, path: prefix + route, headers: jsonHeaders, body };
  }
  const data = withAttachments(denyMentions(message), files);
  checked(data, { method: 'POST', route });
  return outgoing('POST', prefix, route, { ...response, data }, files);
}

const withFiles = (body: object, files: readonly Upload[]) =>
  files.length === 0 ? body : withAttachments(body, files);

function outgoing(
  method: 'PATCH' | 'POST',
  prefix: string,
  route: string,
  payload: object,
  files: readonly Upload[],
): Outgoing {
  const body: string | FormData =
    files.length === 0 ? JSON.stringify(payload) : multipart(payload, files);
  const headers = typeof body === 'string' ? jsonHeaders : formHeaders;
  return { method, route, path: prefix + route, headers, body };
}
