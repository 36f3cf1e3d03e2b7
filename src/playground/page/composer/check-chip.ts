import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { limits } from '../../../discord/limits.ts';
import type { World } from '../../../local/types.ts';
import { choicesOf } from './choices.ts';
import type { Chip, Value } from './composer-state.ts';
import { optionType } from '../common/discord-numbers.ts';

export type Checked = { readonly value: Value } | { readonly problem: string };

/** What a chip would send, or what Discord's own client would say is wrong with it before anything is sent. */
export function checkChip(
  option: APIApplicationCommandBasicOption,
  chip: Chip,
  world: World,
): Checked {
  if (chip.value !== undefined) return { value: chip.value };
  const text = chip.text.trim();
  if (text === '') return { problem: 'This option is required. Specify a value.' };
  const choices = choicesOf(option, world);
  if (choices) return checkChoice(choices, text);
  if (option.type === optionType.integer || option.type === optionType.number) {
    return checkNumber(option, text);
  }
  if (option.type === optionType.attachment) {
    return { problem: 'Files cannot be sent from the playground. Remove this option.' };
  }
  return option.type === optionType.string ? checkLength(option, text) : { value: text };
}

function checkChoice(choices: readonly { name: string; value: Value }[], text: string): Checked {
  const wanted = text.toLowerCase().replace(/^[#@]/, '');
  const found = choices.find(
    ({ name, value }) =>
      name.toLowerCase().replace(/^[#@]/, '') === wanted || String(value) === text,
  );
  if (found) return { value: found.value };
  const valid = choices.slice(0, 5).map(({ name }) => name);
  const more = choices.length > valid.length ? ' …' : '';
  return { problem: `Choose one of: ${valid.join(', ')}${more}` };
}

interface Range {
  readonly type: ApplicationCommandOptionType;
  readonly min_value?: number;
  readonly max_value?: number;
}

function checkNumber(option: Range, text: string): Checked {
  const isInteger = option.type === optionType.integer;
  const pattern = isInteger ? /^-?\d{1,16}$/ : /^-?\d{1,16}(?:\.\d+)?$/;
  if (!pattern.test(text)) {
    return { problem: isInteger ? 'Input a whole number, e.g. 2' : 'Input a number, e.g. 2.5' };
  }
  const { min_value: min, max_value: max } = option;
  const value = Number(text);
  if (min !== undefined && value < min)
    return { problem: `Input a number that is at least ${min}` };
  if (max !== undefined && value > max) return { problem: `Input a number that is at most ${max}` };
  return { value };
}

function checkLength(option: APIApplicationCommandStringOption, text: string): Checked {
  const { min_length: min = 0, max_length: max = limits.optionText } = option;
  if (text.length < min) return { problem: `Must be at least ${min} characters` };
  if (text.length > max) return { problem: `Must be at most ${max} characters` };
  return { value: text };
}
