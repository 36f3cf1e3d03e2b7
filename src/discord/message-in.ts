import { InteractionResponseType as type } from 'discord-api-types/v10';
import type { APIInteractionResponse } from 'discord-api-types/v10';

const nothing = {};

/** The message that a response carries, new or changed; undefined for any other kind. */
export function messageIn(response: APIInteractionResponse): object | undefined {
  return response.type === type.ChannelMessageWithSource || response.type === type.UpdateMessage
    ? (response.data ?? nothing)
    : undefined;
}
