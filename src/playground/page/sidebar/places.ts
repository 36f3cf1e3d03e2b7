import type { APIChannel } from 'discord-api-types/v10';
import type { Persona, World } from '../../../local/types.ts';
import type { PlaygroundState } from '../../protocol.ts';
import { rights } from './rights.ts';
import { channelType } from '../common/discord-numbers.ts';

type Known = Pick<PlaygroundState, 'world' | 'rights'>;

/** From where a command is used, which decides what Discord sends along. */
export const places = ['server', 'direct', 'installed'] as const;

export type Place = (typeof places)[number];

export const placeNames: Readonly<Record<Place, string>> = {
  server: 'Server',
  direct: 'Bot DM',
  installed: 'My app',
};

/** Where a persona is. */
export function placeOf(persona: Persona, world: World): Place {
  if (persona.install === 'user') return 'installed';
  const channel = world.channels.find(({ id }) => id === persona.channelId);
  return channel?.type === channelType.direct ? 'direct' : 'server';
}

/** The channels of a place that a person can be in. */
export function channelsAt(
  place: Place,
  userId: string,
  { world, rights: table }: Known,
): readonly APIChannel[] {
  return world.channels.filter((channel) => {
    if (!rights(table, { userId, channelId: channel.id }).has('view')) return false;
    if (channel.type === channelType.direct) return place === 'direct' && isWith(channel, userId);
    if (channel.type === channelType.group) return place === 'installed' && isWith(channel, userId);
    const home = 'guild_id' in channel && channel.guild_id === world.guild.id;
    return place === (home ? 'server' : 'installed');
  });
}

/** Each channel followed by its threads. */
export function withThreads(channels: readonly APIChannel[]): readonly APIChannel[] {
  const parents = channels.filter((channel) => parentOf(channel) === undefined);
  return parents.flatMap((parent) =>
    [parent].concat(channels.filter((channel) => parentOf(channel) === parent.id)),
  );
}

/** The channel that a thread belongs to; undefined for what is no thread. */
export function parentOf(channel: APIChannel): string | undefined {
  return 'parent_id' in channel ? (channel.parent_id ?? undefined) : undefined;
}

/** The same person in another place, in the first channel that there is. */
export function moveTo(place: Place, persona: Persona, known: Known): Persona {
  const channelId = channelsAt(place, persona.userId, known)[0]?.id ?? persona.channelId;
  return { ...persona, channelId, install: place === 'installed' ? 'user' : 'guild' };
}

/** Somebody else in the same channel, or in their own direct messages. */
export function becomeOther(userId: string, persona: Persona, known: Known): Persona {
  const next = { ...persona, userId };
  const place = placeOf(persona, known.world);
  const there = channelsAt(place, userId, known).some(({ id }) => id === persona.channelId);
  return there ? next : moveTo(place, next, known);
}

function isWith(channel: APIChannel, userId: string): boolean {
  const recipients = 'recipients' in channel ? (channel.recipients ?? []) : [];
  return recipients.some(({ id }) => id === userId);
}
