import type { Api } from './api-types.ts';
import { ApiError } from './api-error.ts';
import { type Holder, permissionsIn, permissionsOf, type Ruled } from './permissions-in.ts';
import { shareGets } from './share-gets.ts';

/** A channel as it is right now, with what somebody and the bot may do there. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** Discord's channel type. */
  readonly type: number;
  readonly user: bigint;
  readonly bot: bigint;
  /** Of a forum: its tags, and whether a post needs one. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly needsTag: boolean;
  /** Of a thread. */
  readonly locked: boolean;
}

export interface RoleSeen {
  readonly id: string;
  readonly name: string;
  /** Whether everybody may ping it. */
  readonly mentionable: boolean;
}

/** Asks Discord how things are in a server now: what an interaction said may be old when its button is pressed. */
export interface Places {
  /** `hidden` when the bot may not see it, undefined when there is no such channel in this server. */
  find(at: {
    readonly guildId: string;
    readonly channelId: string;
    readonly userId: string;
  }): Promise<Place | 'hidden' | undefined>;
  /** What somebody may do in the server as a whole; 0 for who is not in it. */
  rightsOf(guildId: string, userId: string): Promise<bigint>;
  role(guildId: string, roleId: string): Promise<RoleSeen | undefined>;
}

interface ChannelSeen {
  readonly id: string;
  readonly type: number;
  readonly name?: string | null;
  readonly guild_id?: string;
  readonly parent_id?: string | null;
  readonly flags?: number;
  readonly permission_overwrites?: Parameters<typeof permissionsIn>[1];
  readonly available_tags?: readonly { readonly id: string; readonly name: string }[];
  readonly thread_metadata?: { readonly locked?: boolean };
}

interface GuildSeen {
  readonly owner_id: string;
  readonly roles: readonly (RoleSeen & { readonly permissions: string })[];
}

interface MemberSeen {
  readonly roles: readonly string[];
  readonly communication_disabled_until?: string | null;
}

/** Forum channels in which each post needs a tag have this flag (docs, resources/channel). */
const requireTag = 1 << 4;
const threadTypes = new Set([10, 11, 12]);

interface Asking {
  readonly api: Pick<Api, 'request'>;
  readonly botId: () => Promise<string>;
  readonly now: () => Date;
}

export function createPlaces({ api: door, ...rest }: Asking): Places {
  const api = shareGets(door);
  const asking = { ...rest, api };
  const { botId } = rest;
  return {
    async find({ guildId, channelId, userId }) {
      const channel = await orHidden(get<ChannelSeen>(api, `/channels/${channelId}`));
      if (channel === 'hidden') return 'hidden';
      if (channel?.guild_id !== guildId) return undefined;
      const [overwrites, server, user, bot] = await Promise.all([
        overwritesOf(api, channel),
        ruled(api, guildId),
        holder(asking, guildId, userId),
        botId().then((id) => holder(asking, guildId, id)),
      ]);
      const rights = (who?: Holder) => (who ? permissionsIn(server, overwrites, who) : 0n);
      return { ...placeOf(channel), user: rights(user), bot: rights(bot) };
    },
    async rightsOf(guildId, userId) {
      const [server, who] = await Promise.all([
        ruled(api, guildId),
        holder(asking, guildId, userId),
      ]);
      return who ? permissionsOf(server, who) : 0n;
    },
    async role(guildId, roleId) {
      const roles = await get<GuildSeen['roles']>(api, `/guilds/${guildId}/roles`);
      return roles.find(({ id }) => id === roleId);
    },
  };
}

function get<T>(api: Asking['api'], route: `/${string}`): Promise<T> {
  return api.request<T>({ method: 'GET', route });
}

async function ruled(api: Asking['api'], guildId: string): Promise<Ruled> {
  const { owner_id: ownerId, roles } = await get<GuildSeen>(api, `/guilds/${guildId}`);
  return { guildId, ownerId, roles };
}

async function holder(
  { api, now }: Asking,
  guildId: string,
  id: string,
): Promise<Holder | undefined> {
  const member = await orNothing(get<MemberSeen>(api, `/guilds/${guildId}/members/${id}`));
  if (!member) return undefined;
  const until = member.communication_disabled_until;
  return {
    id,
    roleIds: member.roles,
    timedOut: until != null && Date.parse(until) > now().getTime(),
  };
}

/** A thread has those of the channel that it is in. */
async function overwritesOf(api: Asking['api'], channel: ChannelSeen) {
  const isInThread = threadTypes.has(channel.type) && channel.parent_id != null;
  const ruling = isInThread
    ? await get<ChannelSeen>(api, `/channels/${channel.parent_id}`)
    : channel;
  return ruling.permission_overwrites ?? [];
}

function placeOf({ id, name, type, ...channel }: ChannelSeen): Omit<Place, 'user' | 'bot'> {
  return {
    id,
    name: name ?? '',
    type,
    tags: channel.available_tags ?? [],
    needsTag: ((channel.flags ?? 0) & requireTag) !== 0,
    locked: channel.thread_metadata?.locked ?? false,
  };
}

/** Discord's 10003 and the like: there is no such thing. */
async function orNothing<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

async function orHidden<T>(asking: Promise<T>): Promise<T | 'hidden' | undefined> {
  try {
    return await orNothing(asking);
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return 'hidden';
    throw error;
  }
}
