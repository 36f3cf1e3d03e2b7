import type { APIInteractionResponse } from 'discord-api-types/v10';

const nothing = {};

/** The message that a response carries: 4 is a new one, 7 an edit; undefined for any other kind. */
export function messageIn(response: APIInteractionResponse): object | undefined {
  return response.type === 4 || response.type === 7 ? (response.data ?? nothing) : undefined;
}
