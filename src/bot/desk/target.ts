import { ChannelType, PermissionFlagsBits as bits } from 'discord-api-types/v10';
import type { DraftedPost } from '../../desk/desk.ts';
import type { Reader } from '../command.ts';
import { UserError } from '../user-error.ts';
import type { AtDesk } from './at-desk.ts';
import { isModeratorByRole, type Needs, requirePosting } from './require-rights.ts';

/** Where a post may go, by Discord's channel types. Channels of other types are not offered, but might come all the same. */
const targets: Partial<Record<ChannelType, DraftedPost['target']>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.GuildForum]: 'forum',
};

export const channelTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildForum,
] as const;

type Found = Exclude<Awaited<ReturnType<AtDesk['newsroom']['places']['find']>>, string | undefined>;

/** A place in which both the moderator and the bot may post now. */
export interface Target extends Found {
  readonly target: DraftedPost['target'];
}

/** Asks Discord about the channel and refuses, with what is missing, whatever would not work there. */
export async function findTarget(
  channelId: string,
  { roleIds }: Reader,
  { desk, newsroom, by }: AtDesk,
  { withFile }: Pick<Needs, 'withFile'> = {},
): Promise<Target> {
  const asked = { guildId: by.guildId, channelId, userId: by.by };
  const [place, byRole] = await Promise.all([
    newsroom.places.find(asked),
    isModeratorByRole(desk, by.guildId, roleIds),
  ]);
  if (place === undefined) throw new UserError({ code: 'no-such-channel' });
  if (place === 'hidden') {
    const rights = ['View Channels'] as const;
    throw new UserError({ code: 'lacks-rights', whose: 'bots', rights, channelId });
  }
  // Any type may come, known to us or not.
  const target = targets[place.type as ChannelType];
  if (!target) throw new UserError({ code: 'wrong-channel', channelId });
  if (place.locked) throw new UserError({ code: 'thread-locked', channelId });
  requirePosting(place, { isThread: target === 'thread', byRole, withFile });
  return { ...place, target };
}

/** Refuses a role that would not be pinged, or that the moderator could not ping by hand. */
export async function requirePingable(
  roleId: string,
  { user, bot }: Found,
  { newsroom, by }: AtDesk,
): Promise<void> {
  if (roleId === by.guildId) throw new UserError({ code: 'role-of-everyone' });
  const role = await newsroom.places.role(by.guildId, roleId);
  if (!role) throw new UserError({ code: 'no-such-role' });
  if (role.mentionable) return;
  const any = bits.MentionEveryone | bits.Administrator;
  if ((bot & any) === 0n) throw new UserError({ code: 'role-not-pingable', roleId, whose: 'bots' });
  if ((user & any) === 0n) {
    throw new UserError({ code: 'role-not-pingable', roleId, whose: 'yours' });
  }
}
