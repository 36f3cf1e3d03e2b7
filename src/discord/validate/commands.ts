import { ApplicationCommandType as type } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { validateOptions } from './command-options.ts';
import { commandSize } from './command-size.ts';
import { badName, localized } from './command-text.ts';
import { badLength, forbidden, outOfRange, repeated } from './rules.ts';
import { isJson, type Json, type Violation } from './violation.ts';

/** What Discord would refuse in a list of commands, as for a bulk overwrite. Takes any values, never throws. */
export function validateCommands(commands: readonly unknown[]): Violation[] {
  const placed = commands.flatMap((command, at) =>
    isJson(command) ? [{ command, path: `[${at}]` }] : [],
  );
  const names = placed.map(({ command, path }) => ({
    path: `${path}.name`,
    key: `${String(typeOf(command))}:${String(command['name'])}`,
  }));
  return [
    ...(commands.length > limits.bulkCommands ? [badLength('', [0, limits.bulkCommands])] : []),
    ...placed.flatMap(({ command, path }) => validateCommand(command, path)),
    ...repeated(
      names,
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
      'Application command names must be unique',
    ),
  ];
}

function validateCommand(command: Json, path: string): Violation[] {
  const chat = typeOf(command) === type.ChatInput;
  return [
    ...(chat ? slashCommand(command, path) : menuCommand(command, path)),
    ...checkSize(command, path),
  ];
}

function slashCommand(command: Json, path: string): Violation[] {
  return [
    ...badName(command, path),
    ...outOfRange({ description: command['description'] ?? '' }, path, {
      description: [1, limits.commandDescription],
    }),
    ...localized(command, path),
    ...validateOptions(command['options'], `${path}.options`),
  ];
}

/** User and message commands take any name, and neither description nor options. */
function menuCommand(command: Json, path: string): Violation[] {
  return [
    ...outOfRange(command, path, { name: [1, limits.commandName] }),
    ...forbidden(command, path, ['description', 'options'], 'Only slash commands have this.'),
  ];
}

function checkSize(command: Json, path: string): Violation[] {
  if (commandSize(command) <= limits.commandTotal) return [];
  const message = `Command exceeds maximum size (${limits.commandTotal})`;
  return [{ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}

function typeOf(command: Json): unknown {
  return command['type'] ?? type.ChatInput;
}
