import type { APIGuild, APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import type { Member, Role, Server, World } from './types.ts';

// A `number`, since the enums of discord-api-types have no member for 0.
const noFlags: number = 0;

/** A person or the bot as Discord describes a user. */
export function user(member: Pick<Member, 'id' | 'name'>, bot = false): APIUser {
  return {
    id: member.id,
    username: member.name.toLowerCase(),
    discriminator: '0',
    global_name: bot ? null : member.name,
    avatar: null,
    ...(bot && { bot }),
    public_flags: noFlags,
  };
}

/** The bot as a user. */
export function botUser(world: World): APIUser {
  return user(world.bot, true);
}

/** Somebody of this id as a user: one of the world's people, the bot, or a stranger. */
export function userById(world: World, id: string): APIUser {
  if (id === world.bot.id) return botUser(world);
  const person = world.people.find((one) => one.id === id);
  return user(person ?? { id, name: `user-${id}` });
}

/** A member of a server. Roles of other servers than the bot's are not known here. */
export function memberOf(world: World, server: Server, who: Member): APIGuildMember {
  const home = server.id === world.guild.id;
  return {
    user: userById(world, who.id),
    nick: null,
    avatar: null,
    banner: null,
    roles: home ? [...who.roles] : [],
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: noFlags,
  };
}

/** A role as Discord describes it; `position` counts from the bottom. */
export function roleResource(role: Role, position: number): APIRole {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions,
    mentionable: role.mentionable ?? false,
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    flags: noFlags,
  };
}

/** As much of a server as the bot could ask for and use. */
export function guildResource(
  server: Server,
): Pick<APIGuild, 'id' | 'name' | 'icon' | 'owner_id' | 'preferred_locale' | 'roles' | 'features'> {
  return {
    id: server.id,
    name: server.name,
    icon: null,
    owner_id: server.ownerId,
    preferred_locale: server.locale as APIGuild['preferred_locale'],
    roles: server.roles.map(roleResource),
    features: [],
  };
}
