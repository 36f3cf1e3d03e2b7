import type { APIChannel, APIOverwrite } from 'discord-api-types/v10';
import {
  ChannelType,
  ForumLayoutType,
  OverwriteType,
  PermissionFlagsBits as bits,
} from 'discord-api-types/v10';
import { user } from './resources.ts';
import type { Person, Role, World } from './types.ts';

/** Ids of the world that `createWorld` makes: stable, so that tests and links can name them. */
export const ids = {
  guild: '1100000000000000001',
  elsewhere: '1100000000000000002',
  bot: '1200000000000000001',
  member: '1300000000000000001',
  moderator: '1300000000000000002',
  administrator: '1300000000000000003',
  roles: {
    moderators: '1400000000000000001',
    administrators: '1400000000000000002',
    bot: '1400000000000000003',
    readers: '1400000000000000004',
  },
  channels: {
    general: '1500000000000000001',
    announcements: '1500000000000000002',
    forum: '1500000000000000003',
    rules: '1500000000000000004',
    newsroom: '1500000000000000005',
    elsewhere: '1500000000000000006',
    group: '1500000000000000007',
    /** Direct messages of each person with the bot. */
    dm: {
      member: '1500000000000000011',
      moderator: '1500000000000000012',
      administrator: '1500000000000000013',
    },
  },
} as const;

/** What everybody may do in a new server, as far as it matters here. */
const everyone =
  bits.ViewChannel |
  bits.SendMessages |
  bits.SendMessagesInThreads |
  bits.CreatePublicThreads |
  bits.EmbedLinks |
  bits.AttachFiles |
  bits.AddReactions |
  bits.ReadMessageHistory |
  bits.UseApplicationCommands |
  bits.UseExternalApps;

/** The least set of rights that the bot asks for. */
const bot =
  bits.ViewChannel |
  bits.SendMessages |
  bits.SendMessagesInThreads |
  bits.EmbedLinks |
  bits.AttachFiles |
  bits.ReadMessageHistory;

const moderators = bits.ManageMessages | bits.ManageThreads | bits.PinMessages;

/** A server with the bot, one without it, three people and their direct messages. */
export function createWorld(): World {
  return {
    guild: {
      id: ids.guild,
      name: 'The Daily Example',
      ownerId: ids.administrator,
      locale: 'en-US',
      roles: [
        role(ids.guild, '@everyone', everyone),
        role(ids.roles.readers, 'Readers', 0n, true),
        role(ids.roles.bot, 'Verbatim', bot),
        role(ids.roles.moderators, 'Moderators', moderators),
        role(ids.roles.administrators, 'Administrators', bits.Administrator),
      ],
    },
    elsewhere: {
      id: ids.elsewhere,
      name: 'Elsewhere',
      ownerId: ids.administrator,
      locale: 'en-GB',
      roles: [role(ids.elsewhere, '@everyone', everyone)],
    },
    channels: [...serverChannels(), ...privateChannels()],
    people: [
      person('member', [ids.roles.readers]),
      person('moderator', [ids.roles.moderators]),
      person('administrator', [ids.roles.administrators]),
    ],
    bot: {
      id: ids.bot,
      name: 'Verbatim',
      roles: [ids.roles.bot],
      servers: new Set([ids.guild]),
    },
  };
}

function serverChannels(): APIChannel[] {
  const { channels, roles } = ids;
  const staffOnly = [
    overwrite(ids.guild, 0n, bits.SendMessages),
    overwrite(roles.moderators, bits.SendMessages),
  ];
  return [
    channel(channels.general, ChannelType.GuildText, 'general', 0),
    channel(channels.announcements, ChannelType.GuildAnnouncement, 'announcements', 1, [
      ...staffOnly,
      overwrite(roles.bot, bits.SendMessages),
    ]),
    channel(channels.forum, ChannelType.GuildForum, 'articles', 2),
    channel(channels.rules, ChannelType.GuildText, 'rules', 3, staffOnly),
    channel(channels.newsroom, ChannelType.GuildText, 'newsroom', 4, [
      overwrite(ids.guild, 0n, bits.ViewChannel),
      overwrite(roles.moderators, bits.ViewChannel),
      overwrite(roles.bot, bits.ViewChannel),
    ]),
    channel(channels.elsewhere, ChannelType.GuildText, 'general', 0, [], ids.elsewhere),
  ];
}

function privateChannels(): APIChannel[] {
  const { dm, group } = ids.channels;
  const direct = (id: string, who: Person['kind']): APIChannel => ({
    id,
    type: ChannelType.DM,
    name: null,
    recipients: [user({ id: ids[who], name: names[who] })],
  });
  return [
    direct(dm.member, 'member'),
    direct(dm.moderator, 'moderator'),
    direct(dm.administrator, 'administrator'),
    {
      id: group,
      type: ChannelType.GroupDM,
      name: 'Friends',
      owner_id: ids.member,
      recipients: (['moderator', 'member'] as const).map((who) =>
        user({ id: ids[who], name: names[who] }),
      ),
    },
  ];
}

const names = { member: 'Robin', moderator: 'Morgan', administrator: 'Alex' } as const;

function person(kind: Person['kind'], roles: readonly string[]): Person {
  return { id: ids[kind], name: names[kind], kind, roles };
}

function role(id: string, name: string, permissions: bigint, mentionable = false): Role {
  return { id, name, permissions: permissions.toString(), mentionable };
}

function overwrite(roleId: string, allow: bigint, deny = 0n): APIOverwrite {
  return {
    id: roleId,
    type: OverwriteType.Role,
    allow: allow.toString(),
    deny: deny.toString(),
  };
}

type ServerChannelType =
  | ChannelType.GuildText
  | ChannelType.GuildAnnouncement
  | ChannelType.GuildForum;

function channel(
  id: string,
  type: ServerChannelType,
  name: string,
  position: number,
  overwrites: APIOverwrite[] = [],
  serverId: string = ids.guild,
): APIChannel {
  const common = {
    id,
    name,
    position,
    guild_id: serverId,
    parent_id: null,
    nsfw: false,
    topic: null,
    permission_overwrites: overwrites,
  };
  if (type !== ChannelType.GuildForum) return { ...common, type };
  return {
    ...common,
    type,
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: ForumLayoutType.NotSet,
  };
}
