import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import type { AtDesk } from './at-desk.ts';
import { UserError } from '../user-error.ts';
import type { RightName } from '../../views/desk/problem.ts';

/** As much of a place as says who may do what there. */
interface Rights {
  readonly id: string;
  readonly user: bigint;
  readonly bot: bigint;
}

export interface Needs {
  readonly isThread: boolean;
  /** Whether an extra role of the server's makes the reader a moderator. */
  readonly byRole: boolean;
  /** Whether a file goes along: a picture, for instance. */
  readonly withFile?: boolean | undefined;
}

/**
 * Throws a UserError that names what is missing, whose it is and who can grant it, unless both the moderator and the bot
 * may post there. The bot also needs to read: it is how a post of unknown outcome is found again.
 */
export function requirePosting(
  { id, user, bot }: Rights,
  { isThread, byRole, withFile = false }: Needs,
): void {
  const send = isThread ? 'Send Messages in Threads' : 'Send Messages';
  const files: RightName[] = withFile ? ['Attach Files'] : [];
  const reads = 'Read Message History';
  const ofBot = missing(bot, ['View Channels', send, 'Embed Links', ...files, reads]);
  if (ofBot.length > 0) {
    throw new UserError({ code: 'lacks-rights', whose: 'bots', rights: ofBot, channelId: id });
  }
  const needed: RightName[] = ['View Channels', send, ...moderating(byRole)];
  const ofUser = missing(user, needed);
  if (ofUser.length > 0) {
    throw new UserError({ code: 'lacks-rights', whose: 'yours', rights: ofUser, channelId: id });
  }
}

/** Throws unless the moderator moderates this channel. */
export function requireModerating(
  { id, user }: Pick<Rights, 'id' | 'user'>,
  { byRole }: Pick<Needs, 'byRole'>,
): void {
  const rights = missing(user, ['View Channels', ...moderating(byRole)]);
  if (rights.length > 0) {
    throw new UserError({ code: 'lacks-rights', whose: 'yours', rights, channelId: id });
  }
}

/**
 * Throws unless the reader may change posts in the whole server: Manage Messages in the server itself (overwrites of
 * single channels do not count), or one of its extra roles.
 */
export async function requireServerWide(
  { desk, newsroom, by }: AtDesk,
  roleIds: readonly string[],
): Promise<void> {
  if (await isModeratorByRole(desk, by.guildId, roleIds)) return;
  const held = await newsroom.places.rightsOf(by.guildId, by.by);
  if (missing(held, ['Manage Messages']).length > 0) {
    throw new UserError({ code: 'moderators-of-server-only' });
  }
}

export async function isModeratorByRole(
  desk: AtDesk['desk'],
  guildId: string,
  roleIds: readonly string[],
): Promise<boolean> {
  const { moderatorRoleIds } = await desk.settings(guildId);
  return moderatorRoleIds.some((id) => roleIds.includes(id));
}

/** Throws unless the reader may manage the server: that right holds in all of it, so the interaction tells it. */
export function requireManager({ permissions }: { readonly permissions: bigint }): void {
  if (missing(permissions, ['Manage Server']).length > 0) {
    throw new UserError({ code: 'managers-only' });
  }
}

/** A role that the server has named stands for the right. */
const moderating = (byRole: boolean): RightName[] => (byRole ? [] : ['Manage Messages']);

/** By the names that Discord's settings show. */
const named: Readonly<Record<RightName, bigint>> = {
  'View Channels': bits.ViewChannel,
  'Send Messages': bits.SendMessages,
  'Send Messages in Threads': bits.SendMessagesInThreads,
  'Embed Links': bits.EmbedLinks,
  'Attach Files': bits.AttachFiles,
  'Read Message History': bits.ReadMessageHistory,
  'Manage Messages': bits.ManageMessages,
  'Manage Server': bits.ManageGuild,
};

/** Administrators have all. */
function missing(held: bigint, names: readonly RightName[]): readonly RightName[] {
  if ((held & bits.Administrator) !== 0n) return [];
  return names.filter((name) => (held & named[name]) === 0n);
}
