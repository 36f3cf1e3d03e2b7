import { defineCommand } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { listPosts } from '../src/bot/desk/list-posts.ts';

/** Lists what is to be posted, and what waits for a second moderator. */
export const scheduled = defineCommand({
  name: 'scheduled',
  description: 'What is to be posted, and what waits for approval; move it or call it off',
  access: 'moderators',
  private: true,
  options: {},
  run: (_, context) =>
    atDesk(context, (at) => listPosts({ list: 'scheduled', page: 1 }, context, at)),
});
