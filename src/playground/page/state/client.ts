import type { APIMessage } from 'discord-api-types/v10';
import type { Action, Exchange, Persona } from '../../../local/types.ts';
import type { ActRequest, PlaygroundEvent, PlaygroundState, SayRequest } from '../../protocol.ts';

export const getState = (): Promise<PlaygroundState> => getJson('/api/state');

export function getMessages(persona: Persona): Promise<readonly APIMessage[]> {
  const query = new URLSearchParams({ channel: persona.channelId, viewer: persona.userId });
  return getJson(`/api/messages?${query.toString()}`);
}

/** Does something as a persona; rejects with one sentence when the playground itself refuses or is gone. */
export function act(persona: Persona, action: Action): Promise<Exchange> {
  return post('/api/act', { persona, action } satisfies ActRequest);
}

/** Writes a message as a persona. Rejects as `act` does. */
export function say(persona: Persona, content: string): Promise<APIMessage> {
  return post('/api/say', { persona, content } satisfies SayRequest);
}

/** Listens to all that happens. The browser reconnects by itself; `onOpen` is called each time it has. */
export function listen(
  onEvent: (event: PlaygroundEvent) => void,
  onOpen: () => void,
  onLost: () => void,
): void {
  const source = new EventSource('/api/events');
  source.addEventListener('open', onOpen);
  source.addEventListener('error', onLost);
  source.addEventListener('message', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data)));
}

async function post<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!answer) throw new Error('The playground does not answer: is npm start still running?');
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

async function getJson<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}
