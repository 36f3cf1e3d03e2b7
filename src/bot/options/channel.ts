import type { ApplicationCommandOptionAllowedChannelType } from 'discord-api-types/v10';
import type { Option } from '../command.ts';

/** A channel's id; undefined when left out. Who may do what there is asked of Discord when it is used. */
export function channelOption(
  description: string,
  channelTypes: readonly ApplicationCommandOptionAllowedChannelType[],
): Option<string | undefined> {
  return {
    kind: 'channel',
    description,
    channelTypes,
    parse: (raw) => (raw === undefined ? undefined : String(raw)),
  };
}
