import type { APIInteractionResponse } from 'discord-api-types/v10';
import { denyMentions } from './mentions.ts';
import { messageIn } from './message-in.ts';

const known = new WeakMap<object, Buffer>();

/**
 * The JSON of an interaction response as bytes, mentions denied unless it says otherwise. Made once per object: answers
 * are immutable, and the same reply is the same object. Bytes, since encoding a text anew would cost each answer more
 * than all else that we do for it.
 */
export function serialise(response: APIInteractionResponse): Buffer {
  const made = known.get(response);
  if (made !== undefined) return made;
  const bytes = Buffer.from(JSON.stringify(withoutMentions(response)));
  known.set(response, bytes);
  return bytes;
}

function withoutMentions(response: APIInteractionResponse): object {
  const message = messageIn(response);
  return message === undefined ? response : { ...response, data: denyMentions(message) };
}
