import type { APIChannel } from 'discord-api-types/v10';
import { ApiError } from './api-error.ts';

export interface ChannelStore {
  find(id: string): APIChannel | undefined;
  /** Refuses an unknown one as Discord does. */
  get(id: string): APIChannel;
  /** Adds a channel (a thread), or replaces the one of the same id. */
  put(channel: APIChannel): void;
  inGuild(guildId: string): readonly APIChannel[];
  all(): readonly APIChannel[];
}

/** The channels of the world, and the threads that come to it. */
export function createChannelStore(channels: readonly APIChannel[]): ChannelStore {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return {
    all: () => [...byId.values()],
    find: (id) => byId.get(id),
    get(id) {
      const channel = byId.get(id);
      if (!channel) throw new ApiError(404, 10003, 'Unknown Channel');
      return channel;
    },
    put: (channel) => void byId.set(channel.id, channel),
    inGuild: (guildId) =>
      [...byId.values()].filter((channel) => 'guild_id' in channel && channel.guild_id === guildId),
  };
}
