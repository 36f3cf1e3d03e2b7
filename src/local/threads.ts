import type { APIChannel, APIThreadChannel } from 'discord-api-types/v10';
import { ChannelType, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import { ApiError } from './api-error.ts';
import type { State } from './state.ts';

export interface ThreadChange {
  readonly name?: string | null;
  readonly archived?: boolean | null;
  readonly locked?: boolean | null;
  readonly applied_tags?: readonly string[] | null;
}

export function isThread(channel: APIChannel): channel is APIThreadChannel {
  return (
    channel.type === ChannelType.PublicThread ||
    channel.type === ChannelType.PrivateThread ||
    channel.type === ChannelType.AnnouncementThread
  );
}

/** Opens a thread of the bot's below a channel; its id is that of the message it begins with. */
export function openThread(
  state: State,
  parent: APIChannel,
  id: string,
  name: string,
  tags: readonly string[],
): APIThreadChannel {
  const announcement = parent.type === ChannelType.GuildAnnouncement;
  const thread = {
    id,
    name,
    type: announcement ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
    guild_id: state.world.guild.id,
    parent_id: parent.id,
    owner_id: state.world.bot.id,
    applied_tags: [...tags],
    // Rights in a thread are those of its parent.
    permission_overwrites:
      ('permission_overwrites' in parent && parent.permission_overwrites) || [],
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      archive_timestamp: new Date(state.clock.now()).toISOString(),
    },
  } as APIThreadChannel;
  state.channels.put(thread);
  return thread;
}

/** Changes a thread's name, tags and state. */
export function reviseThread(
  state: State,
  thread: APIThreadChannel,
  { name, archived, locked, applied_tags: tags }: ThreadChange,
): APIThreadChannel {
  const next = {
    ...thread,
    name: name ?? thread.name,
    ...(tags && { applied_tags: [...tags] }),
    thread_metadata: {
      ...thread.thread_metadata,
      archived: archived ?? thread.thread_metadata?.archived ?? false,
      locked: locked ?? thread.thread_metadata?.locked ?? false,
    },
  } as APIThreadChannel;
  state.channels.put(next);
  return next;
}

/** Sending opens an archived thread again; a locked one refuses. Source: Discord's docs, topics/threads. */
export function reopenToSend(state: State, channel: APIChannel): void {
  if (!isThread(channel)) return;
  if (channel.thread_metadata?.locked) throw new ApiError(403, 160005, 'Thread is locked');
  if (channel.thread_metadata?.archived) reviseThread(state, channel, { archived: false });
}

/** Messages of an archived thread cannot be edited. Source: docs issue 2855, discord.js 9216. */
export function requireOpen(channel: APIChannel): void {
  if (isThread(channel) && channel.thread_metadata?.archived) {
    throw new ApiError(400, 50083, 'Thread is archived');
  }
}
