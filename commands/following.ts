import { defineCommand } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { showFollows } from '../src/views/desk/follows.ts';

/** Lists which channels follow which topics. */
export const following = defineCommand({
  name: 'following',
  description: 'Which channels follow which topics',
  access: 'moderators',
  private: true,
  options: {},
  run: (_, context) =>
    atDesk(context, async ({ desk, by }) => {
      const { digestHour } = await desk.settings(by.guildId);
      const { locale } = context.reader;
      return showFollows(await desk.follows(by.guildId), { digestHour, locale });
    }),
});
