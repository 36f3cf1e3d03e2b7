import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerInteraction } from '../bot/reply.ts';
import type { Checked } from '../discord/checked.ts';
import { isRecord } from '../discord/is-record.ts';
import { messageIn } from '../discord/message-in.ts';
import { serialise } from '../discord/serialise.ts';
import type { Verify } from '../discord/signature.ts';
import type { Deliver } from './deliver.ts';
import type { InFlight } from './in-flight.ts';
import { interactionRef } from './interaction-ref.ts';
import { readBody } from './read-body.ts';
import type { Seen } from './seen.ts';
import type { Handler } from './server.ts';
import { sendEmpty } from './server.ts';

/**
 * The largest body taken. What Discord's own limits allow (a form of five fields of 4,000 characters as six-byte
 * escapes, or a message with ten embeds, 40 components and ten attachments) stays below 400 kB.
 */
const largestBody = 1024 * 1024;

const pong = Buffer.from('{"type":1}');

export interface EndpointOptions {
  readonly verify: Verify;
  readonly answer: AnswerInteraction;
  readonly checked: Checked;
  readonly deliver: Deliver;
  readonly inFlight: InFlight;
  readonly seen: Seen;
  /** Whether new work is taken. */
  readonly open: () => boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * The handler of `POST /interactions`. Its guards, in order: method, content type, size, signature with its age,
 * JSON. Discord probes with bad signatures for as long as the endpoint lives, and removes it when one passes.
 */
export function interactionsEndpoint(options: EndpointOptions): Handler {
  const { verify, inFlight, open, now } = options;
  return async (request, response) => {
    if (!guard(request, response)) return;
    inFlight.begin();
    try {
      const body = await readBody(request, largestBody);
      if (body === 'aborted') return void response.destroy();
      if (body === 'too large') return refuse(response, 413);
      const signature = oneHeader(request.headers['x-signature-ed25519']);
      const timestamp = oneHeader(request.headers['x-signature-timestamp']);
      const verdict = await verify({ body, signature, timestamp, now: now() });
      if (verdict !== 'ok') return sendEmpty(response, 401);
      const interaction = parse(body);
      if (!isRecord(interaction)) return sendEmpty(response, 400);
      if (interaction['type'] === 1) return sendJson(response, pong);
      if (!open()) return refuse(response, 503);
      await answerTo(interaction, response, options);
    } finally {
      inFlight.end();
    }
  };
}

async function answerTo(
  interaction: object,
  response: ServerResponse,
  { answer, checked, deliver, inFlight, seen }: EndpointOptions,
): Promise<void> {
  const to = interactionRef(interaction);
  if (!to) return sendEmpty(response, 400);
  // The first delivery has its answer; a copy, whoever sends it, gets none and has no effect.
  if (!seen.first(to.id)) return sendEmpty(response, 409);
  const reply = await answer(interaction);
  if (reply.files && reply.files.length > 0) {
    // Files do not fit the inline answer (facts sheet, 4.1): they go by REST, and 202 says so.
    const arrived = await deliver.respond(to, reply);
    sendEmpty(response, arrived ? 202 : 500);
    if (!arrived) return;
  } else {
    const message = messageIn(reply.response);
    if (message) checked(message, callback);
    sendJson(response, serialise(reply.response));
  }
  if (reply.later) inFlight.track(deliver.later(to, reply.later));
}

/** How an answer that Discord would refuse is named in the log. */
const callback = { method: 'POST', route: '/interactions' };

/** What the headers alone can tell, cheapest first. */
function guard(request: IncomingMessage, response: ServerResponse): boolean {
  const { 'content-type': type = '', 'content-length': length = 0 } = request.headers;
  if (request.method !== 'POST') refuse(response, 405, { Allow: 'POST' });
  else if (!jsonType.test(type)) refuse(response, 415);
  else if (Number(length) > largestBody) refuse(response, 413);
  else return true;
  return false;
}

const jsonType = /^application\/json\s*(;|$)/i;

/** Ends the connection too: a body that was not read would be taken for the next request. */
function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendEmpty(response, status, { ...headers, Connection: 'close' });
}

const oneHeader = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value : undefined;

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, bytes: Buffer): void {
  const length = String(bytes.length);
  response.writeHead(200, ['Content-Type', 'application/json', 'Content-Length', length]);
  response.end(bytes);
}
