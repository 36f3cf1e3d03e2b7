import type { APIChannel } from 'discord-api-types/v10';
import type { IconName } from '../common/icon.tsx';
import type { PlaygroundState } from '../../protocol.ts';
import { rights } from './rights.ts';

/** A channel's name as the page shows it; direct messages are those with the bot. */
export function channelTitle(channel: APIChannel): string {
  if (channel.type === 1) return 'Verbatim';
  return channel.name ?? channel.id;
}

/** Discord's channel types by number. */
export function channelIcon(channel: APIChannel, readOnly: boolean): IconName {
  switch (channel.type) {
    case 1:
      return 'at';
    case 3:
      return 'people';
    case 5:
      return 'megaphone';
    case 15:
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
