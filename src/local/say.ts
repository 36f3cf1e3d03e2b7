import type { APIMessage } from 'discord-api-types/v10';
import { composeMessage } from './messages/compose.ts';
import type { State } from './state.ts';
import type { Persona } from './types.ts';

/** Puts a person's own message into a channel. The bot is not told of it: it asks for no such events. */
export function say(state: State, { userId, channelId }: Persona, content: string): APIMessage {
  const author = state.userById(userId);
  const frame = { id: state.nextId(), channelId, author, at: state.clock.now() };
  const message = composeMessage(frame, { content }, [], state.userById);
  state.messages.put({ message });
  return message;
}
