import type { Access, Reader } from './command.ts';
import type { Newsroom } from '../desk/newsroom.ts';
import { UserError } from './user-error.ts';

/** Manage Messages (Discord's permissions reference, 1 << 13): what makes a reader a moderator. */
export const manageMessages = 1n << 13n;
const administrator = 1n << 3n;

/**
 * Throws a UserError unless the reader may do what needs `access`. Discord's own gate is only a default that
 * administrators can change, and has failed before, so it is checked again here, for each click too. A promise comes back
 * where the store has to be asked which roles moderate here.
 */
export function authorise(
  access: Access,
  reader: Reader,
  newsroom?: Newsroom,
): Promise<void> | undefined {
  if (access === 'everyone') return undefined;
  if (reader.guildId === undefined || !reader.isHome) throw refusal();
  if ((reader.permissions & (manageMessages | administrator)) !== 0n) return undefined;
  if (!newsroom || reader.roleIds.length === 0) throw refusal();
  return requireRole(reader, reader.guildId, newsroom);
}

async function requireRole(reader: Reader, guildId: string, newsroom: Newsroom): Promise<void> {
  const moderates = await moderatesByRole(reader.roleIds, guildId, newsroom);
  if (!moderates) throw refusal();
}

/** Whether one of these roles is among those that the server has made moderators of the desk. */
async function moderatesByRole(
  roleIds: readonly string[],
  guildId: string,
  newsroom: Newsroom,
): Promise<boolean> {
  try {
    const desk = await newsroom.desk();
    const { moderatorRoleIds } = await desk.settings(guildId);
    return moderatorRoleIds.some((id) => roleIds.includes(id));
  } catch (cause) {
    throw new UserError({ code: 'desk-closed' }, { cause });
  }
}

const refusal = () => new UserError({ code: 'moderators-only' });
