import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { componentType } from '../common/discord-numbers.ts';

export type FieldValue = string | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

export type FormData = APIModalInteractionResponseCallbackData;
type Part = FormData['components'][number];
type Labelled = Extract<Part, { component: unknown }>['component'];
type Classic = Extract<Part, { components: unknown }>['components'][number];
export type Field = Labelled | Classic;

/** The fields of a form, whether in a label or, as in older forms, in a row. */
export function fieldsOf(data: FormData): readonly Field[] {
  return data.components.flatMap((part): readonly Field[] => {
    if ('component' in part) return [part.component];
    return 'components' in part ? part.components : [];
  });
}

/** What the fields hold before anybody touched them. A text is a string, all else a list of what is picked. */
export function initialValues(data: FormData): FieldValues {
  return Object.fromEntries(fieldsOf(data).map((field) => [field.custom_id, initialValue(field)]));
}

const { textInput, fileUpload, checkbox } = componentType;

function initialValue(field: Field): FieldValue {
  if (field.type === textInput) return 'value' in field ? (field.value ?? '') : '';
  if (field.type === checkbox) return field.default ? ['true'] : [];
  if ('options' in field && field.options) {
    return field.options.filter((option) => option.default).map(({ value }) => value);
  }
  return 'default_values' in field ? (field.default_values ?? []).map(({ id }) => id) : [];
}

/** What is wrong with a field, by custom_id, in Discord's words where it has some. */
export function checkFields(
  fields: readonly Field[],
  values: FieldValues,
): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const field of fields) {
    const problem = checkField(field, values[field.custom_id] ?? '');
    if (problem !== undefined) problems.set(field.custom_id, problem);
  }
  return problems;
}

function checkField(field: Field, value: FieldValue): string | undefined {
  // Left out means required. A checkbox cannot be, and files cannot be given here.
  const required = !('required' in field) || field.required;
  if (field.type === checkbox || field.type === fileUpload) return undefined;
  if (value.length === 0) return required ? 'This field is required.' : undefined;
  const { min, max } = boundsOf(field);
  if (value.length < min) return `At least ${min} ${unitOf(field, min)}, please.`;
  return value.length > max ? `At most ${max} ${unitOf(field, max)}, please.` : undefined;
}

interface Bounded {
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
}

function boundsOf(field: Field): { min: number; max: number } {
  const {
    min_length: minLength,
    max_length: maxLength,
    min_values: min,
    max_values: max,
  } = field as Bounded;
  if (field.type === textInput) return { min: minLength ?? 0, max: maxLength ?? 4000 };
  return { min: min ?? 0, max: max ?? Infinity };
}

function unitOf(field: Field, count: number): string {
  const [one, many] =
    field.type === textInput ? ['character', 'characters'] : ['choice', 'choices'];
  return count === 1 ? one : many;
}
