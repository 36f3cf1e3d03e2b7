import { defineCommand } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { channelTypes, findTarget, requirePingable } from '../src/bot/desk/target.ts';
import { channelOption } from '../src/bot/options/channel.ts';
import { flagOption } from '../src/bot/options/flag.ts';
import { followedTopicOption } from '../src/bot/options/followed-topic.ts';
import { required } from '../src/bot/options/required.ts';
import { roleOption } from '../src/bot/options/role.ts';
import { UserError } from '../src/bot/user-error.ts';
import { showFollowing } from '../src/views/desk/follows.ts';

/** Not forums: each of their posts has a title and tags, which somebody has to choose. */
const followers = channelTypes.slice(0, 5);

/** Posts each new article of a topic in a channel, at once or as one digest a day. */
export const follow = defineCommand({
  name: 'follow',
  description: 'Post each new article of a topic in a channel',
  access: 'moderators',
  private: true,
  options: {
    topic: followedTopicOption(),
    channel: required(channelOption('Where they are posted', followers)),
    role: roleOption('Pinged each time'),
    digest: flagOption('Once a day, in one message; /desk digest sets the hour'),
  },
  run: ({ topic, channel, role, digest }, context) =>
    atDesk(context, async (at) => {
      const { target, ...place } = await findTarget(channel, context.reader, at);
      if (target === 'forum') throw new UserError({ code: 'wrong-channel', channelId: channel });
      if (role !== undefined) await requirePingable(role, place, at);
      const asked = {
        topic,
        channelId: channel,
        target,
        digest,
        ...(role !== undefined && { roleId: role }),
      };
      const { digestHour } = await at.desk.settings(at.by.guildId);
      const made = await at.desk.follow(asked, at.by);
      return showFollowing(made, { isOn: true, digestHour, locale: context.reader.locale });
    }),
});
