import type { ErrorObject } from 'ajv';
import type { Refusal } from '../types.ts';
import type { Schema } from './schema.ts';

/** An error in Discord's words. Source of codes and texts: answers of its API as people have reported them. */
export function refusalOf(error: ErrorObject): Refusal {
  const path = pathOf(error.instancePath, error.params['missingProperty'] as string | undefined);
  const [code, message] = wordingOf(error);
  return { path, code, message };
}

/** Turns `/data/components/0/content` into `data.components[0].content`. */
function pathOf(pointer: string, missing: string | undefined): string {
  const keys = pointer.split('/').slice(1);
  if (missing !== undefined) keys.push(missing);
  return keys.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

function wordingOf({ keyword, params, parentSchema, message }: ErrorObject): [string, string] {
  switch (keyword) {
    case 'required':
      return ['BASE_TYPE_REQUIRED', 'This field is required'];
    case 'type':
      return typeWording(params['type'] as string | readonly string[]);
    case 'enum':
    case 'const':
    case 'variants':
      return ['BASE_TYPE_CHOICES', `Value must be one of {${choices(params)}}.`];
    case 'minLength':
    case 'maxLength':
      return lengthWording(parentSchema, 'Length');
    case 'minItems':
    case 'maxItems':
      return lengthWording(parentSchema, 'Items');
    case 'minimum':
      return ['NUMBER_TYPE_MIN', `Value should be greater than or equal to ${params['limit']}.`];
    case 'maximum':
      return ['NUMBER_TYPE_MAX', `Value should be less than or equal to ${params['limit']}.`];
    case 'pattern':
      return ['STRING_TYPE_REGEX', 'String value did not match validation regex.'];
    case 'format':
      return formatWording(String(params['format']));
    default:
      return ['BASE_TYPE_INVALID', `Invalid: ${message ?? keyword}.`];
  }
}

function typeWording(type: string | readonly string[]): [string, string] {
  const first = [type].flat().find((one) => one !== 'null') ?? '';
  const wordings: Record<string, [string, string]> = {
    array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
    object: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
    boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
    string: ['STRING_TYPE_CONVERT', 'Could not interpret value as string.'],
  };
  return wordings[first] ?? ['NUMBER_TYPE_COERCE', `Value is not ${first}.`];
}

function lengthWording(schema: Schema | undefined, unit: string): [string, string] {
  const least = Number(schema?.[`min${unit}`] ?? 0);
  const most = schema?.[`max${unit}`];
  if (most === undefined) return ['BASE_TYPE_BAD_LENGTH', `Must be ${least} or more in length.`];
  return [
    'BASE_TYPE_BAD_LENGTH',
    least === 0
      ? `Must be ${String(most)} or fewer in length.`
      : `Must be between ${least} and ${String(most)} in length.`,
  ];
}

function formatWording(format: string): [string, string] {
  if (format === 'uri') return ['URL_TYPE_INVALID_URL', 'Not a well formed URL.'];
  return ['BASE_TYPE_INVALID', `Not a valid ${format}.`];
}

function choices(params: Record<string, unknown>): string {
  const values = params['allowedValues'] ?? params['tags'] ?? [params['allowedValue']];
  return (values as readonly unknown[]).join(', ');
}
