import { ChannelType } from 'discord-api-types/v10';
import type { Persona, Person, World } from './types.ts';

/** Somebody of this kind, in the first text channel of the server, unless `where` says otherwise. */
export function persona(
  world: World,
  kind: Person['kind'],
  where: Partial<Omit<Persona, 'userId'>> = {},
): Persona {
  const person = world.people.find((one) => one.kind === kind);
  const channel = world.channels.find(
    (one) => one.type === ChannelType.GuildText && one.guild_id === world.guild.id,
  );
  if (!person || !channel) throw new Error(`This world has no ${kind}, or no text channel.`);
  return {
    userId: person.id,
    channelId: channel.id,
    install: 'guild',
    locale: 'en-US',
    ...where,
  };
}

/** The same person in the direct messages with the bot. */
export function inDirectMessages(world: World, who: Persona): Persona {
  const dm = world.channels.find(
    (channel) =>
      channel.type === ChannelType.DM && channel.recipients?.some(({ id }) => id === who.userId),
  );
  if (!dm) throw new Error('This world has no direct messages for this person.');
  return { ...who, channelId: dm.id };
}

/** The same person with the app installed for themselves, in a server that has not got the bot. */
export function elsewhere(world: World, who: Persona): Persona {
  const channel = world.channels.find(
    (one) => 'guild_id' in one && one.guild_id === world.elsewhere.id,
  );
  if (!channel) throw new Error('This world has no channel elsewhere.');
  return { ...who, channelId: channel.id, install: 'user' };
}
