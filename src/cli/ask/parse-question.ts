import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { FatalError } from '../../discord/fatal-error.ts';
import type { Action } from '../../local/types.ts';

/**
 * Reads a command as typed in Discord: `/article page:2` or `/quotes article:tram line speaker:Mayor Lee`.
 * Words before the first `option:` fill the first option. Throws a FatalError that says what would be valid.
 */
export function parseQuestion(
  question: string,
  commands: readonly APIApplicationCommand[],
): Action {
  const [, name = '', rest = ''] = /^\/?(\S*)\s*(.*)$/su.exec(question.trim()) ?? [];
  const command = commands.find((it) => it.name === name);
  if (!command) {
    const known = commands.map((it) => `/${it.name}`).join(' ');
    throw new FatalError(`There is no command /${name}. Valid are: ${known}`, 64);
  }
  return { kind: 'command', name, options: readOptions(rest, command) };
}

function readOptions(text: string, command: APIApplicationCommand) {
  // Local Discord registers plain commands only; subcommands are not among what we ask.
  const options = (command.options ?? []) as APIApplicationCommandBasicOption[];
  const names = options.map(({ name }) => name);
  // Only the names of options divide the text: words to look for may have a colon too.
  const [loose = '', ...named] = text.split(new RegExp(`(?:^|\\s+)(${names.join('|')}):\\s*`, 'u'));
  const [, stranger] = /^([\p{Ll}_-]+):(?!\/)/u.exec(loose) ?? [];
  if (stranger !== undefined)
    throw new FatalError(unknownOption(command.name, stranger, names), 64);
  const values: Record<string, string | number | boolean> = {};
  if (loose.trim() && options[0]) values[options[0].name] = valueOf(loose.trim(), options[0]);
  for (let at = 0; at < named.length; at += 2) {
    const option = options.find(({ name }) => name === named[at]);
    if (option) values[option.name] = valueOf((named[at + 1] ?? '').trim(), option);
  }
  return values;
}

function unknownOption(command: string, name: string, names: readonly string[]): string {
  const valid =
    names.length > 0 ? `Valid are: ${names.map((it) => `${it}:`).join(' ')}` : 'It has none.';
  return `/${command} has no option ${name}. ${valid}`;
}

function valueOf(text: string, { name, type }: APIApplicationCommandBasicOption) {
  if (
    type === ApplicationCommandOptionType.Integer ||
    type === ApplicationCommandOptionType.Number
  ) {
    const number = Number(text);
    if (text === '' || Number.isNaN(number))
      throw new FatalError(`${name}: takes a number, not “${text}”.`, 64);
    return number;
  }
  if (type === ApplicationCommandOptionType.Boolean) {
    if (text !== 'true' && text !== 'false')
      throw new FatalError(`${name}: takes true or false, not “${text}”.`, 64);
    return text === 'true';
  }
  return text;
}
