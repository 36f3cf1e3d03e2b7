import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { AnyCommand, Option } from './command.ts';
import { type Localised, localisedOption } from './localisations/localisations.ts';

/** A command's options as Discord is told of them: those that are required first, as it wants them. */
export function registrationOfOptions({
  name: command,
  options,
}: Pick<AnyCommand, 'name' | 'options'>): APIApplicationCommandBasicOption[] {
  const all = Object.entries(options).map(([name, option]) => optionOf(command, name, option));
  return all.toSorted((a, b) => Number(b.required) - Number(a.required));
}

function optionOf(
  command: string,
  name: string,
  option: Option<unknown>,
): APIApplicationCommandBasicOption {
  const { description, required = false } = option;
  const base = { name, description, ...localisedOption(command, name), required };
  switch (option.kind) {
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'role':
      return { ...base, type: ApplicationCommandOptionType.Role };
    case 'channel':
      return {
        ...base,
        type: ApplicationCommandOptionType.Channel,
        ...(option.channelTypes && { channel_types: [...option.channelTypes] }),
      };
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(option.minimum !== undefined && { min_value: option.minimum }),
        ...(option.maximum !== undefined && { max_value: option.maximum }),
      };
    case 'string':
      return textOption(base, option);
  }
}

/** Choices and completion exclude each other. */
function textOption(
  base: Localised & { name: string; description: string; required: boolean },
  { choices, complete, minimum, maximum }: Option<unknown>,
): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String;
  const length = {
    ...(minimum !== undefined && { min_length: minimum }),
    ...(maximum !== undefined && { max_length: maximum }),
  };
  if (complete) return { ...base, ...length, type, autocomplete: true };
  if (!choices) return { ...base, ...length, type };
  return { ...base, type, choices: choices.map((value) => ({ name: value, value })) };
}
