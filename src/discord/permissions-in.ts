import { PermissionFlagsBits as bits } from 'discord-api-types/v10';

interface Role {
  readonly id: string;
  readonly permissions: string;
}

interface Overwrite {
  readonly id: string;
  /** 0 for a role, 1 for a member. */
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}

export interface Ruled {
  readonly guildId: string;
  readonly ownerId: string;
  readonly roles: readonly Role[];
}

export interface Holder {
  readonly id: string;
  readonly roleIds: readonly string[];
  /** Somebody in a time-out keeps reading only. */
  readonly timedOut?: boolean;
}

const all = Object.values(bits).reduce((sum, bit) => sum | bit, 0n);

/** What somebody may do in a server as a whole, before the overwrites of its channels. */
export function permissionsOf({ guildId, ownerId, roles }: Ruled, who: Holder): bigint {
  if (who.id === ownerId) return all;
  const sum = roles
    .filter(({ id }) => id === guildId || who.roleIds.includes(id))
    .reduce((held, { permissions }) => held | BigInt(permissions), 0n);
  if ((sum & bits.Administrator) !== 0n) return all;
  return who.timedOut ? sum & readOnly : sum;
}

/**
 * What somebody may do in a channel with these overwrites (a thread has those of its parent).
 * Source: Discord's docs, topics/permissions: everyone's overwrites, then those of the roles together, then the member's.
 */
export function permissionsIn(
  server: Ruled,
  overwrites: readonly Overwrite[],
  who: Holder,
): bigint {
  const base = permissionsOf(server, who);
  if (base === all) return all;
  const layers = [
    overwrites.filter(({ id }) => id === server.guildId),
    overwrites.filter(({ id, type }) => type === 0 && who.roleIds.includes(id)),
    overwrites.filter(({ id, type }) => type === 1 && id === who.id),
  ];
  const held = layers.reduce((rights, layer) => {
    const denied = layer.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allowed = layer.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    return (rights & ~denied) | allowed;
  }, base);
  if ((held & bits.ViewChannel) === 0n) return 0n;
  return who.timedOut ? held & readOnly : held;
}

const readOnly = bits.ViewChannel | bits.ReadMessageHistory;
