import {
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { manageMessages } from './access.ts';
import type { Access, AnyCommand, MessageMenu, Repertoire } from './command.ts';
import { localisedCommand, localisedMenu } from './localisations/localisations.ts';
import { registrationOfOptions } from './option-registration.ts';

/** All that Discord is told of. What is for readers works everywhere; what is for moderators in servers only. */
export function registrationOf({
  commands,
  families = {},
  menus = [],
}: Pick<Repertoire, 'commands'> & Partial<Repertoire>): RESTPostAPIApplicationCommandsJSONBody[] {
  const alone = commands.filter(({ name }) => !name.includes(' '));
  return [
    ...alone.map((command) => slashCommand(command, registrationOfOptions(command))),
    ...Object.entries(families).map(([name, description]) =>
      familyOf({ name, description }, commands),
    ),
    ...menus.map(menuOf),
  ];
}

function slashCommand(
  { name, description, access }: Pick<AnyCommand, 'name' | 'description' | 'access'>,
  options: APIApplicationCommandOption[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...localisedCommand(name),
    options,
    ...reachOf(access),
  };
}

function familyOf(
  { name, description }: { name: string; description: string },
  commands: readonly AnyCommand[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const members = commands.filter((command) => command.name.startsWith(`${name} `));
  // Discord gates a family as a whole: the strictest of its members decides.
  const access = members.every((member) => member.access === 'everyone')
    ? 'everyone'
    : 'moderators';
  return slashCommand({ name, description, access }, members.map(memberOf));
}

function menuOf({ name, access }: MessageMenu): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return { type: ApplicationCommandType.Message, name, ...localisedMenu(name), ...reachOf(access) };
}

/** In the family, a member goes by the last of its words. */
function memberOf(command: AnyCommand): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name.slice(command.name.indexOf(' ') + 1),
    description: command.description,
    ...localisedCommand(command.name),
    options: registrationOfOptions(command),
  };
}

/** Both fields are always set: Discord's two documents disagree on what leaving them out means. */
function reachOf(access: Access) {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  if (access === 'moderators') {
    return {
      integration_types: [GuildInstall],
      contexts: [Guild],
      default_member_permissions: String(manageMessages),
    };
  }
  return {
    integration_types: [GuildInstall, UserInstall],
    contexts: [Guild, BotDM, PrivateChannel],
    default_member_permissions: null,
  };
}
