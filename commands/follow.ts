import { defineCommand } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { channelTypes, findTarget, requirePingable } from '../src/bot/desk/target.ts';
import { channelOption } from '../src/bot/options/channel.ts';
import { followedTopicOption } from '../src/bot/options/followed-topic.ts';
import { required } from '../src/bot/options/required.ts';
import { roleOption } from '../src/bot/options/role.ts';
import { UserError } from '../src/bot/user-error.ts';
import { showFollowing } from '../src/views/desk/follows.ts';

/** Not forums: each of their posts has a title and tags, which somebody has to choose. */
const followers = channelTypes.slice(0, 5);

/** Posts each new article of a topic in a channel. */
export const follow = defineCommand({
  name: 'follow',
  description: 'Post each new article of a topic in a channel',
  access: 'moderators',
  private: true,
  options: {
    topic: followedTopicOption(),
    channel: required(channelOption('Where they are posted', followers)),
    role: roleOption('Pinged each time'),
  },
  run: ({ topic, channel, role }, context) =>
    atDesk(context, async (at) => {
      const { target, ...place } = await findTarget(channel, context.reader, at);
      if (target === 'forum') throw new UserError({ code: 'wrong-channel', channelId: channel });
      if (role !== undefined) await requirePingable(role, place, at);
      const asked = {
        topic,
        channelId: channel,
        target,
        ...(role !== undefined && { roleId: role }),
      };
      return showFollowing(await at.desk.follow(asked, at.by), true, context.reader);
    }),
});
