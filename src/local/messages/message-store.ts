import type { APIMessage } from 'discord-api-types/v10';
import type { Events } from '../events.ts';

/** A message as it is kept: with what Discord knows and does not tell. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** Only this person sees it. */
  readonly viewerId?: string;
  /** The token of the interaction that it answers. */
  readonly token?: string;
}

export interface MessageStore {
  /** Adds a message, or replaces the one of the same id. */
  put(stored: StoredMessage): StoredMessage;
  get(channelId: string, id: string): StoredMessage | undefined;
  remove(channelId: string, id: string): void;
  /** Oldest first. */
  list(channelId: string): readonly StoredMessage[];
}

/** The messages of every channel, in memory. */
export function createMessageStore(events: Events): MessageStore {
  const channels = new Map<string, Map<string, StoredMessage>>();
  const channel = (id: string) => {
    const known = channels.get(id) ?? new Map<string, StoredMessage>();
    channels.set(id, known);
    return known;
  };
  return {
    put(stored) {
      const { message, viewerId } = stored;
      channel(message.channel_id).set(message.id, stored);
      events.emit({ kind: 'message', message, ...(viewerId !== undefined && { viewerId }) });
      return stored;
    },
    get: (channelId, id) => channels.get(channelId)?.get(id),
    remove(channelId, id) {
      channels.get(channelId)?.delete(id);
      events.emit({ kind: 'message-deleted', channelId, messageId: id });
    },
    list: (channelId) => [...(channels.get(channelId)?.values() ?? [])],
  };
}
