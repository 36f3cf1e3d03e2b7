import { defineCommand } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { requireOver } from '../src/bot/desk/require-over.ts';
import { channelTypes } from '../src/bot/desk/target.ts';
import { channelOption } from '../src/bot/options/channel.ts';
import { followedTopicOption } from '../src/bot/options/followed-topic.ts';
import { required } from '../src/bot/options/required.ts';
import { showFollowing } from '../src/views/desk/follows.ts';

/** Ends what /follow began. */
export const unfollow = defineCommand({
  name: 'unfollow',
  description: 'No longer post the articles of a topic in a channel',
  access: 'moderators',
  private: true,
  options: {
    topic: followedTopicOption(),
    channel: required(channelOption('Where they were posted', channelTypes.slice(0, 5))),
  },
  run: ({ topic, channel }, context) =>
    atDesk(context, async (at) => {
      await requireOver(channel, context.reader, at);
      const ended = await at.desk.unfollow({ topic, channelId: channel }, at.by);
      const { digestHour } = await at.desk.settings(at.by.guildId);
      return showFollowing(ended, { isOn: false, digestHour, locale: context.reader.locale });
    }),
});
