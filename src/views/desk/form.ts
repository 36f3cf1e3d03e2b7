import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
} from 'discord-api-types/v10';
import { limits } from '../../discord/limits.ts';
import { fit } from '../fit.ts';
import type { Form } from '../message.ts';

/** A form of at most five parts. */
export function formOf(
  customId: string,
  title: string,
  components: APIModalInteractionResponseCallbackComponent[],
): Form {
  return { form: { custom_id: customId, title: fit(title, limits.modalTitle), components } };
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly longest: number;
  readonly lines?: boolean;
  /** Left out: it has to be filled in. */
  readonly required?: boolean;
}

/** A field to type into, of one line or several. */
export function textField(field: Field): APILabelComponent {
  const { id, label, hint, value, longest, lines = false, required = true } = field;
  return labelled(label, hint, {
    type: ComponentType.TextInput,
    custom_id: id,
    style: lines ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: longest,
    ...(value !== undefined && { value: fit(value, longest) }),
  });
}

interface Choice {
  readonly id: string;
  readonly label: string;
  /** The value and the label of each, at most ten. */
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}

/** One of a few, one of which is chosen beforehand. */
export function choiceField({ id, label, options, chosen }: Choice): APILabelComponent {
  return labelled(label, undefined, {
    type: ComponentType.RadioGroup,
    custom_id: id,
    options: options.map(([value, text]) => ({
      value,
      label: fit(text, limits.selectLabel),
      ...(value === chosen && { default: true }),
    })),
  });
}

function labelled(
  label: string,
  hint: string | undefined,
  component: APILabelComponent['component'],
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: fit(label, limits.labelText),
    ...(hint !== undefined && { description: fit(hint, limits.labelDescription) }),
    component,
  };
}
