import type {
  APIInteractionDataResolved,
  APIInteractionDataResolvedChannel,
  APIInteractionDataResolvedGuildMember,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType as type } from 'discord-api-types/v10';
import { permissionsIn } from '../permissions.ts';
import { memberOf, roleResource, userById } from '../resources.ts';
import type { State } from '../state.ts';
import type { Member, Server } from '../types.ts';
import type { Place } from './place.ts';
import { Unsendable } from './unsendable.ts';

/** Adds what an option's id names to `resolved`; throws when there is no such thing there. */
export function resolve(
  state: State,
  place: Place,
  kind: type,
  id: string,
  resolved: APIInteractionDataResolved,
): void {
  if (kind === type.User) addUser(state, place, id, resolved);
  if (kind === type.Role) addRole(place, id, resolved);
  if (kind === type.Channel) addChannel(state, place, id, resolved);
  if (kind === type.Mentionable) {
    const isRole = place.server?.roles.some((role) => role.id === id);
    if (isRole) addRole(place, id, resolved);
    else addUser(state, place, id, resolved);
  }
  if (kind === type.Attachment) {
    throw new Unsendable('Attachments cannot be sent from here.');
  }
}

function addUser(
  state: State,
  place: Place,
  id: string,
  resolved: APIInteractionDataResolved,
): void {
  const { world } = state;
  const who = [...world.people, world.bot].find((one) => one.id === id);
  if (!who) throw new Unsendable(`Nobody here has the id ${id}.`);
  resolved.users = { ...resolved.users, [id]: userById(world, id) };
  if (!place.server || !world.bot.servers.has(place.server.id)) return;
  resolved.members = { ...resolved.members, [id]: resolvedMember(state, place, place.server, who) };
}

function resolvedMember(
  state: State,
  place: Place,
  server: Server,
  who: Member,
): APIInteractionDataResolvedGuildMember {
  const { world } = state;
  const whole = memberOf(world, server, who);
  const told = Object.entries(whole).filter(([key]) => !['user', 'deaf', 'mute'].includes(key));
  return {
    ...(Object.fromEntries(told) as Omit<typeof whole, 'user' | 'deaf' | 'mute'>),
    permissions: permissionsIn(world, who, place.channel).toString(),
  };
}

function addRole({ server }: Place, id: string, resolved: APIInteractionDataResolved): void {
  const position = server?.roles.findIndex((role) => role.id === id) ?? -1;
  const role = server?.roles[position];
  if (!role) throw new Unsendable(`There is no role with the id ${id} here.`);
  resolved.roles = { ...resolved.roles, [id]: roleResource(role, position) };
}

function addChannel(
  state: State,
  place: Place,
  id: string,
  resolved: APIInteractionDataResolved,
): void {
  const { world } = state;
  const channel = state.channels.find(id);
  const here = channel && 'guild_id' in channel && channel.guild_id === place.server?.id;
  const permissions = channel ? permissionsIn(world, place.person, channel) : 0n;
  if (!channel || !here || permissions === 0n) {
    throw new Unsendable(`There is no channel with the id ${id} here.`);
  }
  // The bot's own rights are told only where it is a member (docs, change log of 2026-07-16).
  const isMember = place.server !== undefined && world.bot.servers.has(place.server.id);
  const own = isMember && permissionsIn(world, world.bot, channel);
  const told = Object.entries(channel).filter(([key]) => key !== 'permission_overwrites');
  resolved.channels = {
    ...resolved.channels,
    [id]: {
      ...Object.fromEntries(told),
      permissions: permissions.toString(),
      ...(own !== false && { app_permissions: own.toString() }),
    } as APIInteractionDataResolvedChannel,
  };
}
