import { defineCommand } from '../src/bot/command.ts';
import { showHelp } from '../src/views/help.ts';

/** Lists what the bot can do, for the one who asked alone. */
export const help = defineCommand({
  name: 'help',
  description: 'What this bot can do',
  access: 'everyone',
  private: true,
  options: {},
  run: (_, { commands, menus, reader }) => showHelp(commands, { menus, locale: reader.locale }),
});
