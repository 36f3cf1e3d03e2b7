import type { APIInteractionResponse } from 'discord-api-types/v10';
import { denyMentions } from './mentions.ts';
import { messageIn } from './message-in.ts';

const known = new WeakMap<object, string>();

/**
 * The JSON of an interaction response, mentions denied unless it says otherwise. Made once per object: answers
 * are immutable, and the same reply is the same object.
 */
export function serialise(response: APIInteractionResponse): string {
  const made = known.get(response);
  if (made !== undefined) return made;
  const text = JSON.stringify(withoutMentions(response));
  known.set(response, text);
  return text;
}

function withoutMentions(response: APIInteractionResponse): object {
  const message = messageIn(response);
  return message === undefined ? response : { ...response, data: denyMentions(message) };
}
