import { ApplicationCommandOptionType as type } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { badName, localized } from './command-text.ts';
import { isSet, missing, outOfBounds, outOfRange, repeated } from './rules.ts';
import { objectsOf, type Json, type Violation } from './violation.ts';

/** What Discord would refuse in the options of a command, a group or a subcommand, at this path. */
export function validateOptions(value: unknown, path: string): Violation[] {
  const options = objectsOf(value);
  const placed = options.map((option, at) => ({ option, path: `${path}[${at}]` }));
  const names = placed.map((one) => ({
    path: `${one.path}.name`,
    key: String(one.option['name']),
  }));
  const key = path.slice(path.lastIndexOf('.') + 1);
  return [
    ...outOfRange({ [key]: value }, path.slice(0, path.lastIndexOf('.')), {
      [key]: [0, limits.commandOptions],
    }),
    ...placed.flatMap((one) => validateOption(one.option, one.path)),
    ...repeated(
      names,
      'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
      'Option names must be unique',
    ),
    ...checkOrder(options, path),
    ...checkMixture(options, path),
  ];
}

function validateOption(option: Json, path: string): Violation[] {
  return [
    ...badName(option, path),
    ...outOfRange({ description: option['description'] ?? '' }, path, {
      description: [1, limits.commandDescription],
    }),
    ...localized(option, path),
    ...(isNesting(option)
      ? validateOptions(option['options'], `${path}.options`)
      : validateValues(option, path)),
  ];
}

function validateValues(option: Json, path: string): Violation[] {
  const both = isSet(option['choices']) && option['autocomplete'] === true;
  const message = 'Choices and autocomplete exclude each other.';
  return [
    ...outOfRange(option, path, { choices: [0, limits.choices] }),
    ...outOfBounds(option, path, {
      min_length: [0, limits.optionText],
      max_length: [1, limits.optionText],
    }),
    ...objectsOf(option['choices']).flatMap((choice, at) =>
      outOfRange(choice, `${path}.choices[${at}]`, {
        name: [1, limits.choiceName],
        value: [1, limits.choiceValue],
      }),
    ),
    ...(both
      ? [
          {
            path: `${path}.choices`,
            code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
            message,
          },
        ]
      : []),
    ...(option['type'] === undefined ? [missing(`${path}.type`)] : []),
  ];
}

function checkOrder(options: readonly Json[], path: string): Violation[] {
  const firstOptional = options.findIndex((option) => !isRequired(option));
  const late = options.findIndex((option, at) => isRequired(option) && at > firstOptional);
  if (firstOptional < 0 || late < 0) return [];
  const message = 'Required options must be placed before non-required options';
  const code = 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID';
  return [{ path: `${path}[${late}].required`, code, message }];
}

function checkMixture(options: readonly Json[], path: string): Violation[] {
  const nesting = options.filter(isNesting).length;
  if (nesting === 0 || nesting === options.length) return [];
  const message = 'Subcommands and groups cannot stand beside other options.';
  return [{ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message }];
}

function isRequired(option: Json): boolean {
  return option['required'] === true;
}

function isNesting(option: Json): boolean {
  return option['type'] === type.Subcommand || option['type'] === type.SubcommandGroup;
}
