import type { APIMessage } from 'discord-api-types/v10';
import { composeMessage } from '../messages/compose.ts';
import type { MessageBody, UploadedFile } from '../messages/message-body.ts';
import { replyTo } from '../messages/reply-to.ts';
import { botUser } from '../resources.ts';
import type { State } from '../state.ts';

/** Makes a message of the bot's own in a channel, from a body that was checked. */
export function makeMessage(
  state: State,
  channelId: string,
  body: MessageBody,
  files: readonly UploadedFile[],
  id: string = state.nextId(),
): APIMessage {
  const reply = replyTo(body, channelId, state.messages);
  const author = botUser(state.world);
  const frame = { id, channelId, author, at: state.clock.now(), ...reply };
  const attachments = state.attachments.add(channelId, files, body.attachments ?? []);
  const message = composeMessage(frame, body, attachments, state.userById);
  state.messages.put({ message });
  return message;
}
