import type { APIInteractionResponse } from 'discord-api-types/v10';
import { denyMentions } from './mentions.ts';

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

/** Only these two kinds of response are messages; 4 is a new one, 7 an edit. */
function withoutMentions(response: APIInteractionResponse): object {
  if (response.type !== 4 && response.type !== 7) return response;
  return { ...response, data: denyMentions(response.data ?? {}) };
}
