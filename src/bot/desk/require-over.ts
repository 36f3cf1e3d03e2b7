import type { Reader } from '../command.ts';
import type { AtDesk } from './at-desk.ts';
import { isModeratorByRole, requireModerating, requireServerWide } from './require-rights.ts';

/**
 * Throws unless the reader moderates the channel that a post is in. Where Discord does not say, since the channel is gone or
 * the bot does not see it, only those who moderate the whole server may act.
 */
export async function requireOver(
  channelId: string,
  { roleIds }: Reader,
  at: AtDesk,
): Promise<void> {
  const { desk, newsroom, by } = at;
  const place = await newsroom.places.find({ guildId: by.guildId, channelId, userId: by.by });
  if (place === undefined || place === 'hidden') return requireServerWide(at, roleIds);
  requireModerating(place, { byRole: await isModeratorByRole(desk, by.guildId, roleIds) });
}
