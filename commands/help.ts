import { defineCommand } from '../src/bot/command.ts';
import { commandAsShown, menuAsShown } from '../src/bot/localisations/localisations.ts';
import { showHelp } from '../src/views/help.ts';

/** Lists what the bot can do, for the one who asked alone, under the names that Discord shows them. */
export const help = defineCommand({
  name: 'help',
  description: 'What this bot can do',
  access: 'everyone',
  private: true,
  options: {},
  run: (_, { commands, menus, reader: { locale } }) =>
    showHelp(
      commands.map((command) => commandAsShown(command, locale)),
      { menus: menus.map((menu) => menuAsShown(menu, locale)), locale },
    ),
});
