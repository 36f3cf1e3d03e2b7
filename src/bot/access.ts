import type { Access, Reader } from './command.ts';
import { UserError } from './user-error.ts';

/** Manage Messages (Discord's permissions reference, 1 << 13): what makes a reader a moderator. */
export const manageMessages = 1n << 13n;
const administrator = 1n << 3n;

/**
 * Throws a UserError unless the reader may do what needs `access`. Discord's own gate is only a default that
 * administrators can change, and has failed before, so it is checked again here, for each click too.
 */
export function authorise(access: Access, reader: Reader): void {
  if (access === 'everyone') return;
  const moderates = (reader.permissions & (manageMessages | administrator)) !== 0n;
  if (reader.guildId === undefined || !moderates) throw new UserError({ code: 'moderators-only' });
}
