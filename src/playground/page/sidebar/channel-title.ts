import type { APIChannel } from 'discord-api-types/v10';
import type { IconName } from '../common/icon.tsx';
import type { PlaygroundState } from '../../protocol.ts';
import { rights } from './rights.ts';
import { channelType } from '../common/discord-numbers.ts';

/** A channel's name as the page shows it; direct messages are those with the bot. */
export function channelTitle(channel: APIChannel): string {
  if (channel.type === channelType.direct) return 'Verbatim';
  return channel.name ?? channel.id;
}

/** The sign before a channel's name. */
export function channelIcon(channel: APIChannel, readOnly: boolean): IconName {
  switch (channel.type) {
    case channelType.direct:
      return 'at';
    case channelType.group:
      return 'people';
    case channelType.announcement:
      return 'megaphone';
    case channelType.forum:
      return 'forum';
    default:
      return readOnly ? 'lock' : 'hash';
  }
}

/** Whether somebody may read here, but not write. */
export function isReadOnly(
  channel: APIChannel,
  table: PlaygroundState['rights'],
  userId: string,
): boolean {
  return !rights(table, { userId, channelId: channel.id }).has('send');
}
