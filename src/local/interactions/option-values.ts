import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataBasicOption,
  APIInteractionDataResolved,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType as type } from 'discord-api-types/v10';
import type { State } from '../state.ts';
import type { OptionValues } from '../types.ts';
import type { Place } from './place.ts';
import { resolve } from './resolved.ts';
import { Unsendable } from './unsendable.ts';

type Sent = APIApplicationCommandInteractionDataBasicOption;

/** What was typed into a command's options, as an interaction carries it. */
export interface Filled {
  readonly options: readonly Sent[];
  readonly resolved: APIInteractionDataResolved;
}

/**
 * Checks values as Discord's client does before it sends them. While somebody types (`focused` names the option) others
 * may be missing, and what is typed is not checked.
 */
export function fillOptions(
  state: State,
  place: Place,
  declared: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
  focused?: string,
): Filled {
  checkNames(declared, values);
  const resolved: APIInteractionDataResolved = {};
  const options = declared.flatMap((option): Sent[] => {
    const value = values[option.name];
    const { name, type: kind } = option;
    if (name === focused) {
      return [{ name, type: kind, value: String(value ?? ''), focused: true } as Sent];
    }
    if (focused === undefined) checkValue(option, value);
    if (value === undefined) return [];
    resolve(state, place, kind, String(value), resolved);
    return [{ name, type: kind, value } as Sent];
  });
  return { options, resolved };
}

function checkNames(
  declared: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
): void {
  const strange = Object.keys(values).find((name) => !declared.some((one) => one.name === name));
  if (strange === undefined) return;
  const names = declared.map(({ name }) => name).join(', ') || 'none';
  throw new Unsendable(`There is no option "${strange}". There are: ${names}.`);
}

function checkValue(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean | undefined,
): void {
  if (value === undefined) {
    if (option.required) throw new Unsendable(`The option "${option.name}" is required.`);
    return;
  }
  const wrong = problem(option, value);
  if (wrong) throw new Unsendable(`The option "${option.name}" ${wrong}.`);
}

function problem(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
): string | undefined {
  switch (option.type) {
    case type.Boolean:
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case type.Integer:
    case type.Number:
      return numberProblem(option, value) ?? choiceProblem(option, value);
    case type.String:
      return stringProblem(option, value) ?? choiceProblem(option, value);
    default:
      return typeof value === 'string' && /^\d+$/.test(value) ? undefined : 'must be an id';
  }
}

interface Range {
  readonly type: type;
  readonly min_value?: number;
  readonly max_value?: number;
}

function numberProblem(option: Range, value: unknown): string | undefined {
  if (typeof value !== 'number') return 'must be a number';
  if (option.type === type.Integer && !Number.isSafeInteger(value)) return 'must be a whole number';
  if (option.min_value !== undefined && value < option.min_value) {
    return `must be at least ${option.min_value}`;
  }
  if (option.max_value !== undefined && value > option.max_value) {
    return `must be at most ${option.max_value}`;
  }
  return undefined;
}

interface Lengths {
  readonly min_length?: number;
  readonly max_length?: number;
}

function stringProblem(option: Lengths, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be a text';
  if (value === '') return 'must not be empty';
  const { min_length: least = 0, max_length: most = 6000 } = option;
  if (value.length < least) return `must have at least ${least} characters`;
  if (value.length > most) return `must have at most ${most} characters`;
  return undefined;
}

function choiceProblem(
  option: { choices?: readonly { value: string | number }[] },
  value: unknown,
): string | undefined {
  if (!option.choices?.length || option.choices.some((choice) => choice.value === value)) {
    return undefined;
  }
  return `must be one of: ${option.choices.map((choice) => choice.value).join(', ')}`;
}
