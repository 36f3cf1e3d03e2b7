import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { manageMessages } from './access.ts';
import type { AnyCommand, Option } from './command.ts';

/** The commands as Discord is told of them. Readers' commands work everywhere; moderators' in servers only. */
export function registrationOf(
  commands: readonly AnyCommand[],
): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: optionsOf(command),
    ...reachOf(command),
  }));
}

/** Both fields are always set: Discord's two documents disagree on what leaving them out means. */
function reachOf({ access }: AnyCommand) {
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

function optionsOf({ options }: AnyCommand): APIApplicationCommandBasicOption[] {
  const all = Object.entries(options).map(([name, option]) => optionOf(name, option));
  // Discord wants those that are required before the others.
  return all.toSorted((a, b) => Number(b.required) - Number(a.required));
}

function optionOf(name: string, option: Option<unknown>): APIApplicationCommandBasicOption {
  const { description, required = false } = option;
  const base = { name, description, required };
  switch (option.kind) {
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(option.minimum !== undefined && { min_value: option.minimum }),
        ...(option.maximum !== undefined && { max_value: option.maximum }),
      };
    case 'string':
      if (option.complete) {
        return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true };
      }
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(option.choices && { choices: option.choices.map((it) => ({ name: it, value: it })) }),
      };
  }
}
