import type { APIInteractionResponse } from 'discord-api-types/v10';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { limits } from '../discord/limits.ts';
import { ApiError, refusalsOf } from './api-error.ts';
import { answerInteraction } from './interactions/answer.ts';
import type { Pending } from './interactions/pending.ts';
import type { Signer } from './signing.ts';
import type { State } from './state.ts';
import type { Refusal } from './types.ts';

/** Sends an interaction to the bot's endpoint, and does what its answer says. Never rejects. */
export async function postInteraction(
  state: State,
  signer: Signer,
  url: string,
  pending: Pending,
): Promise<void> {
  const problem = await exchange(state, signer, url, pending).catch(problemOf);
  if (!problem || pending.state !== 'waiting') return;
  pending.refusals.push(...problem);
  pending.state = 'dead';
  pending.settled();
}

/** Throws unless the endpoint answers a ping and refuses a wrong signature, as Discord requires. */
export async function checkEndpoint(state: State, signer: Signer, url: string): Promise<void> {
  const ping = {
    id: state.nextId(),
    application_id: state.applicationId,
    type: InteractionType.Ping,
    token: state.nextToken(),
    version: 1,
  };
  const body = JSON.stringify(ping);
  const good = await post(url, body, signer.headers(seconds(state), body));
  const answer: unknown = await good.json().catch(() => undefined);
  const pong = (answer as Partial<APIInteractionResponse> | undefined)?.type;
  if (good.status !== 200 || pong !== InteractionResponseType.Pong) {
    throw new Error(
      `The endpoint answered a ping with ${good.status}; 200 and {"type":1} were due.`,
    );
  }
  const bad = await post(url, body, signer.headers(seconds(state), `${body} `));
  if (bad.status !== 401) {
    throw new Error(`The endpoint answered a wrong signature with ${bad.status}; 401 was due.`);
  }
}

/** Resolves with what was wrong with the answer, if anything. */
async function exchange(
  state: State,
  signer: Signer,
  url: string,
  pending: Pending,
): Promise<readonly Refusal[] | undefined> {
  const body = JSON.stringify(pending.interaction);
  const response = await post(url, body, signer.headers(seconds(state), body));
  if (response.status === 202) return undefined; // the answer comes, or came, over REST
  if (response.status !== 200)
    return [refusal(String(response.status), 'The endpoint must answer with 200 or 202.')];
  const answer = (await response.json()) as APIInteractionResponse;
  const path = `/interactions/${pending.id}/${pending.token}/callback`;
  const refusals = await state.judge.judge('POST', path, answer);
  if (refusals.length > 0) return refusals;
  if (pending.state === 'waiting') answerInteraction(state, pending, answer, []);
  return undefined;
}

function post(url: string, body: string, signature: Record<string, string>): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body,
    redirect: 'error',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      ...signature,
    },
    signal: AbortSignal.timeout(limits.responseMs),
  });
}

function seconds(state: State): number {
  return Math.floor(state.clock.now() / 1000);
}

function problemOf(error: unknown): readonly Refusal[] {
  if (error instanceof ApiError) return refusalsOf(error);
  return [refusal('ENDPOINT', error instanceof Error ? error.message : String(error))];
}

function refusal(code: string, message: string): Refusal {
  return { path: '', code, message };
}
