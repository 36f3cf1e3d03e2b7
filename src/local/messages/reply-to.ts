import type { APIMessage } from 'discord-api-types/v10';
import { MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { invalidForm } from '../api-error.ts';
import type { MessageBody } from './message-body.ts';
import type { MessageStore } from './message-store.ts';

/** What makes a new message a reply to another one of its channel. */
export interface ReplyTo {
  readonly type: MessageType;
  readonly extra: Partial<APIMessage>;
}

/**
 * Undefined for a message that replies to nothing, and for one whose original is gone where the sender does not mind. Source:
 * Discord's docs, resources/message, Message Reference Structure.
 */
export function replyTo(
  { message_reference: asked }: MessageBody,
  channelId: string,
  messages: MessageStore,
): ReplyTo | undefined {
  if (!asked?.message_id) return undefined;
  const original = messages.get(channelId, asked.message_id);
  if (!original) {
    if (asked.fail_if_not_exists === false) return undefined;
    const code = 'REPLIES_UNKNOWN_MESSAGE';
    throw invalidForm([{ path: 'message_reference', code, message: 'Unknown message' }]);
  }
  const reference = { type: MessageReferenceType.Default, channel_id: channelId };
  return {
    type: MessageType.Reply,
    extra: {
      message_reference: { ...reference, message_id: asked.message_id },
      referenced_message: original.message,
    },
  };
}
