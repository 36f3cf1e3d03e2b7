import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { useId } from 'preact/hooks';
import { Markdown } from '../markdown/markdown.tsx';
import type { Field, FieldValue, FieldValues } from './fields.ts';
import { ModalField } from './modal-field.tsx';
import { componentType } from '../common/discord-numbers.ts';

interface Props {
  readonly part: APIModalInteractionResponseCallbackData['components'][number];
  readonly values: FieldValues;
  readonly problems: ReadonlyMap<string, string>;
  readonly onValue: (name: string, value: FieldValue) => void;
}

/** One part of a form: a text, or a field with its label. */
export function ModalPart({ part, ...rest }: Props) {
  if ('content' in part) return <Markdown text={part.content} />;
  if ('component' in part) {
    return (
      <LabelledField
        field={part.component}
        label={part.label}
        description={part.description}
        {...rest}
      />
    );
  }
  return (
    <>
      {part.components.map((field) => (
        <LabelledField key={field.custom_id} field={field} label={field.label ?? ''} {...rest} />
      ))}
    </>
  );
}

interface LabelledProps extends Omit<Props, 'part'> {
  readonly field: Field;
  readonly label: string;
  readonly description?: string | undefined;
}

function LabelledField({ field, label, description, values, problems, onValue }: LabelledProps) {
  const id = useId();
  const name = field.custom_id;
  const problem = problems.get(name);
  const required = !('required' in field) || field.required;
  return (
    <div class={`modal-field ${problem ? 'wrong' : ''}`}>
      <label for={id} id={`${id}-label`}>
        {label}
        {required && field.type !== componentType.checkbox && (
          <span class="required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {description && (
        <p class="hint" id={`${id}-hint`}>
          {description}
        </p>
      )}
      <ModalField
        id={id}
        label={label}
        field={field}
        value={values[name] ?? ''}
        invalid={problem !== undefined}
        onValue={(value) => onValue(name, value)}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
