import type { APIChannel, APIOverwrite } from 'discord-api-types/v10';
import { ChannelType, OverwriteType, PermissionFlagsBits as bits } from 'discord-api-types/v10';
import type { Member, Server, World } from './types.ts';

/** Every permission there is, as an administrator has them. */
export const allPermissions = Object.values(bits).reduce((all, bit) => all | bit, 0n);

/** What everybody may do in direct messages; Discord gives no exact list. */
const inPrivate =
  bits.ViewChannel |
  bits.SendMessages |
  bits.EmbedLinks |
  bits.AttachFiles |
  bits.AddReactions |
  bits.ReadMessageHistory |
  bits.UseExternalEmojis |
  bits.MentionEveryone;

/** The server that a channel belongs to; undefined for direct messages. */
export function serverOf(world: World, channel: APIChannel): Server | undefined {
  const id = 'guild_id' in channel ? channel.guild_id : undefined;
  return [world.guild, world.elsewhere].find((server) => server.id === id);
}

/**
 * What somebody may do in a channel, roles and overwrites included.
 * Source: Discord's docs, topics/permissions, "Permission Overwrites", and implicit denial without View Channel.
 */
export function permissionsIn(world: World, who: Member, channel: APIChannel): bigint {
  const server = serverOf(world, channel);
  if (!server) return isPartOf(channel, who.id, world) ? inPrivate : 0n;
  if (who.id === world.bot.id && !world.bot.servers.has(server.id)) return 0n;
  const base = basePermissions(server, who);
  if (base === allPermissions) return base;
  return withoutImplied(applyOverwrites(base, overwritesOf(channel), server, who));
}

/** Whether all of `needed` are among `held`. */
export function holds(held: bigint, needed: bigint): boolean {
  return (held & needed) === needed;
}

/** What somebody may do in a server, before the overwrites of its channels. */
export function basePermissions(server: Server, who: Member): bigint {
  if (server.ownerId === who.id) return allPermissions;
  const sum = server.roles
    .filter((role) => role.id === server.id || who.roles.includes(role.id))
    .reduce((all, role) => all | BigInt(role.permissions), 0n);
  return holds(sum, bits.Administrator) ? allPermissions : sum;
}

function applyOverwrites(
  base: bigint,
  overwrites: readonly APIOverwrite[],
  server: Server,
  who: Member,
): bigint {
  const steps = [
    overwrites.filter((one) => one.id === server.id),
    overwrites.filter((one) => one.type === OverwriteType.Role && who.roles.includes(one.id)),
    overwrites.filter((one) => one.type === OverwriteType.Member && one.id === who.id),
  ];
  return steps.reduce((held, step) => {
    const deny = step.reduce((all, one) => all | BigInt(one.deny), 0n);
    const allow = step.reduce((all, one) => all | BigInt(one.allow), 0n);
    return (held & ~deny) | allow;
  }, base);
}

/** Who cannot see a channel can do nothing there; who cannot send cannot embed, attach or mention. */
function withoutImplied(held: bigint): bigint {
  if (!holds(held, bits.ViewChannel)) return 0n;
  if (holds(held, bits.SendMessages)) return held;
  return held & ~(bits.EmbedLinks | bits.AttachFiles | bits.MentionEveryone);
}

function overwritesOf(channel: APIChannel): readonly APIOverwrite[] {
  return ('permission_overwrites' in channel && channel.permission_overwrites) || [];
}

function isPartOf(channel: APIChannel, userId: string, world: World): boolean {
  if (channel.type === ChannelType.DM && userId === world.bot.id) return true;
  const recipients = 'recipients' in channel ? (channel.recipients ?? []) : [];
  return recipients.some((recipient) => recipient.id === userId);
}
