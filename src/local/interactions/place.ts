import type { APIChannel } from 'discord-api-types/v10';
import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { allPermissions, permissionsIn, serverOf } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Member, Persona, Server } from '../types.ts';
import { Unsendable } from './unsendable.ts';

/** Where somebody acts, and with which rights. */
export interface Place {
  readonly person: Member;
  readonly channel: APIChannel;
  readonly server?: Server;
  readonly context: InteractionContextType;
  readonly install: ApplicationIntegrationType;
  /** The person's, in this channel. */
  readonly permissions: bigint;
}

/** Finds out where a persona stands; refuses a place where the app cannot be used. */
export function placeOf(state: State, persona: Persona): Place {
  const { world } = state;
  const person = world.people.find(({ id }) => id === persona.userId);
  if (!person) throw new Unsendable(`Nobody here has the id ${persona.userId}.`);
  const channel = state.channels.find(persona.channelId);
  if (!channel) throw new Unsendable(`There is no channel with the id ${persona.channelId}.`);
  const permissions = permissionsIn(world, person, channel);
  if (permissions === 0n) throw new Unsendable(`${person.name} cannot see this channel.`);
  const server = serverOf(world, channel);
  const place: Place = {
    person,
    channel,
    ...(server && { server }),
    context: contextOf(channel),
    install:
      persona.install === 'guild'
        ? ApplicationIntegrationType.GuildInstall
        : ApplicationIntegrationType.UserInstall,
    permissions,
  };
  checkInstall(state, place);
  return place;
}

/** What the app may do there: the bot's rights; where it is no member, what Discord lends it. */
export function appPermissions(state: State, { channel, server, permissions }: Place): bigint {
  const { world } = state;
  const isMember = server !== undefined && world.bot.servers.has(server.id);
  if (isMember || contextOf(channel) === InteractionContextType.BotDM) {
    return permissionsIn(world, world.bot, channel);
  }
  const lent = (1n << 14n) | (1n << 15n) | (1n << 17n); // embed links, attach files, mention everyone
  return permissions === allPermissions ? lent : permissions & lent;
}

function contextOf(channel: APIChannel): InteractionContextType {
  if (channel.type === ChannelType.DM) return InteractionContextType.BotDM;
  if (channel.type === ChannelType.GroupDM) return InteractionContextType.PrivateChannel;
  return InteractionContextType.Guild;
}

function checkInstall(state: State, place: Place): void {
  if (place.install === ApplicationIntegrationType.UserInstall) return;
  if (place.server && !state.world.bot.servers.has(place.server.id)) {
    throw new Unsendable(`The app is not installed in ${place.server.name}.`);
  }
  if (place.context === InteractionContextType.PrivateChannel) {
    throw new Unsendable('Here only people who installed the app for themselves can use it.');
  }
}
