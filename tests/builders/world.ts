import type { APIChannel } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { World } from '../../src/local/types.ts';
import { createWorld, ids } from '../../src/local/world.ts';

/** Local Discord's world with so many more text channels in the server, and their ids. */
export function worldWithChannels(count: number): {
  readonly world: World;
  readonly channelIds: readonly string[];
} {
  const world = createWorld();
  const channels = Array.from({ length: count }, (_, i) => channel(i));
  return {
    world: { ...world, channels: [...world.channels, ...channels] },
    channelIds: channels.map(({ id }) => id),
  };
}

function channel(position: number): APIChannel {
  return {
    id: String(1_600_000_000_000_000_000n + BigInt(position)),
    position,
    type: ChannelType.GuildText,
    name: `channel-${position}`,
    guild_id: ids.guild,
    parent_id: null,
    nsfw: false,
    topic: null,
    permission_overwrites: [],
  };
}
