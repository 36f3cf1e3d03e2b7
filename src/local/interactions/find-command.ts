import type { APIApplicationCommand } from 'discord-api-types/v10';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits as bits,
} from 'discord-api-types/v10';
import { allPermissions, holds } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Place } from './place.ts';
import { Unsendable } from './unsendable.ts';

type Runnable = ApplicationCommandType.ChatInput | ApplicationCommandType.Message;

/** The command of this name that Discord's client would offer there; throws what it would show instead. */
export function findCommand(
  state: State,
  place: Place,
  name: string,
  type: Runnable,
): APIApplicationCommand {
  const known = state.commands
    .all()
    .filter((one) => one.type === type && (!one.guild_id || one.guild_id === place.server?.id));
  const command =
    known.find((one) => one.name === name && one.guild_id) ??
    known.find((one) => one.name === name);
  if (!command) throw new Unsendable(unknown(name, known));
  checkContext(command, place);
  checkRights(command, place);
  return command;
}

function unknown(name: string, known: readonly APIApplicationCommand[]): string {
  const names = known.map((command) => `/${command.name}`).join(', ');
  return `There is no command /${name} here. ${names ? `There are: ${names}.` : 'None is registered.'}`;
}

function checkContext(command: APIApplicationCommand, place: Place): void {
  const contexts = command.contexts ?? undefined;
  if (contexts && !contexts.includes(place.context)) {
    const where = {
      [InteractionContextType.Guild]: 'in servers',
      [InteractionContextType.BotDM]: 'in direct messages with the bot',
      [InteractionContextType.PrivateChannel]: 'in other direct messages',
    }[place.context];
    throw new Unsendable(`/${command.name} cannot be used ${where}.`);
  }
  const installs = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  if (!installs.includes(place.install)) {
    const how =
      place.install === ApplicationIntegrationType.UserInstall
        ? 'by people who installed the app only for themselves'
        : 'where the app is installed in the server';
    throw new Unsendable(`/${command.name} cannot be used ${how}.`);
  }
}

/** Discord's docs, interactions/application-commands, Permissions: rights count in servers only. */
function checkRights(command: APIApplicationCommand, place: Place): void {
  if (!place.server || place.permissions === allPermissions) return;
  const may = (needed: bigint) => holds(place.permissions, needed);
  if (!may(bits.UseApplicationCommands)) {
    throw new Unsendable('You may not use commands in this channel.');
  }
  if (command.type === ApplicationCommandType.Message && !may(bits.SendMessages)) {
    throw new Unsendable('You need the permission to send messages in this channel.');
  }
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return;
  if (needed === '0' || !may(BigInt(needed))) {
    throw new Unsendable(`You do not have the permission to use /${command.name}.`);
  }
}
