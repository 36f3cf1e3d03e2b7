import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType as type,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { State } from '../state.ts';
import type { OptionValues } from '../types.ts';
import { findCommand } from './find-command.ts';
import { fillOptions, type Filled } from './option-values.ts';
import type { Place } from './place.ts';
import { Unsendable } from './unsendable.ts';

/**
 * The data of a slash command's interaction. `name` may go on with a group and a subcommand, e.g. `desk timezone`;
 * `focused` names the option that is being typed, for autocomplete.
 */
export function commandData(
  state: State,
  place: Place,
  name: string,
  values: OptionValues,
  focused?: string,
): object {
  const [root = '', ...path] = name.split(' ');
  const command = findCommand(state, place, root, ApplicationCommandType.ChatInput);
  const declared = optionsAt(command, path);
  if (focused !== undefined) checkCompletes(declared, focused);
  const { options, resolved } = fillOptions(state, place, declared, values, focused);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id && { guild_id: command.guild_id }),
    ...withOptions(wrap(command.options ?? [], path, options)),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

/** The options of the command, or of the subcommand that the path leads to. */
function optionsAt(
  command: APIApplicationCommand,
  path: readonly string[],
): readonly APIApplicationCommandBasicOption[] {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const step of path) {
    const next = options.find((option) => option.name === step);
    if (next?.type !== type.Subcommand && next?.type !== type.SubcommandGroup) {
      throw new Unsendable(`/${command.name} has no subcommand "${step}".`);
    }
    options = next.options ?? [];
  }
  const below = options.filter((one) => !isBasic(one));
  if (below.length > 0) {
    const names = below.map((one) => one.name).join(', ');
    throw new Unsendable(`/${[command.name, ...path].join(' ')} needs one of: ${names}.`);
  }
  return options.filter(isBasic);
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== type.Subcommand && option.type !== type.SubcommandGroup;
}

function checkCompletes(declared: readonly APIApplicationCommandBasicOption[], name: string): void {
  const option = declared.find((one) => one.name === name);
  if (!option) throw new Unsendable(`There is no option "${name}".`);
  if (!('autocomplete' in option && option.autocomplete)) {
    throw new Unsendable(`The option "${name}" does not autocomplete.`);
  }
}

interface Wrapped {
  readonly name: string;
  readonly type: type;
  readonly options?: readonly (Wrapped | Filled['options'][number])[];
}

/** Puts the filled-in options below the group and the subcommand they belong to. */
function wrap(
  declared: readonly APIApplicationCommandOption[],
  path: readonly string[],
  filled: Filled['options'],
): readonly (Wrapped | Filled['options'][number])[] {
  const [step, ...rest] = path;
  const option = declared.find((one) => one.name === step);
  if (!option) return filled;
  const below = 'options' in option ? (option.options ?? []) : [];
  return [{ name: option.name, type: option.type, options: wrap(below, rest, filled) }];
}

function withOptions(options: readonly unknown[]): object {
  return options.length > 0 ? { options } : {};
}
