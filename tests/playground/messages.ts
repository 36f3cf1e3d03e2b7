import type { APIMessage } from 'discord-api-types/v10';
import { ids } from '../../src/local/world.ts';

/** A message of the bot in the first text channel. */
export function message(
  id: string,
  content = id,
  channelId: string = ids.channels.general,
): APIMessage {
  return {
    id,
    channel_id: channelId,
    content,
    author: {
      id: ids.bot,
      username: 'verbatim',
      discriminator: '0',
      global_name: null,
      avatar: null,
    },
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
  };
}
