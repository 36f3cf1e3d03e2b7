import type { APIChannel } from 'discord-api-types/v10';
import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import { ApiError } from '../api-error.ts';
import { holds, permissionsIn } from '../permissions.ts';
import type { State } from '../state.ts';

/** Refuses as Discord does when the bot cannot see the channel, or lacks a right there. */
export function requireRights(state: State, channel: APIChannel, ...needed: bigint[]): void {
  const held = permissionsIn(state.world, state.world.bot, channel);
  if (!holds(held, bits.ViewChannel)) throw new ApiError(403, 50001, 'Missing Access');
  if (!needed.every((right) => holds(held, right))) {
    throw new ApiError(403, 50013, 'Missing Permissions');
  }
}
