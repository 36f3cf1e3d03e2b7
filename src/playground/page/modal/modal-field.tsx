import type { ComponentType } from 'discord-api-types/v10';
import { menuOptions } from '../common/menu-options.ts';
import { Picker } from '../common/picker.tsx';
import { useSurface } from '../state/context.ts';
import type { Field, FieldValue } from './fields.ts';
import { componentType, paragraphStyle } from '../common/discord-numbers.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly field: Field;
  readonly value: FieldValue;
  readonly invalid: boolean;
  readonly onValue: (value: FieldValue) => void;
}

/** One field of a form. */
export function ModalField(props: Props) {
  const { field, id } = props;
  switch (field.type) {
    case componentType.textInput:
      return <TextField {...props} field={field} />;
    case componentType.fileUpload:
      return (
        <p class="file-upload" id={id}>
          A file goes here in Discord. The playground sends none.
        </p>
      );
    case componentType.radioGroup:
    case componentType.checkboxGroup:
      return <OptionsField {...props} field={field} />;
    case componentType.checkbox:
      return <CheckboxField {...props} />;
    default:
      return <MenuField {...props} field={field} />;
  }
}

type Of<T extends ComponentType> = Omit<Props, 'field'> & {
  readonly field: Extract<Field, { type: T }>;
};

function TextField({ id, field, value, invalid, onValue }: Of<ComponentType.TextInput>) {
  const shared = {
    id,
    value: String(value),
    placeholder: field.placeholder,
    'aria-invalid': invalid,
    dir: 'auto' as const,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onValue(currentTarget.value),
  };
  return field.style === paragraphStyle ? (
    <textarea rows={6} {...shared} />
  ) : (
    <input type="text" {...shared} />
  );
}

function OptionsField({
  id,
  label,
  field,
  value,
  onValue,
}: Of<ComponentType.RadioGroup | ComponentType.CheckboxGroup>) {
  const picked = Array.isArray(value) ? (value as readonly string[]) : [];
  const single = field.type === componentType.radioGroup;
  const toggle = (it: string) => {
    if (single) return onValue([it]);
    return onValue(picked.includes(it) ? picked.filter((other) => other !== it) : [...picked, it]);
  };
  return (
    <div id={id} class="modal-options" role={single ? 'radiogroup' : 'group'} aria-label={label}>
      {field.options.map((option) => (
        <label key={option.value}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={field.custom_id}
            checked={picked.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>
            {option.label}
            {option.description && <small>{option.description}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}

function CheckboxField({ id, label, value, onValue }: Props) {
  return (
    <input
      id={id}
      type="checkbox"
      aria-label={label}
      checked={value.length > 0}
      onChange={({ currentTarget }) => onValue(currentTarget.checked ? ['true'] : [])}
    />
  );
}

type MenuType =
  | ComponentType.StringSelect
  | ComponentType.UserSelect
  | ComponentType.RoleSelect
  | ComponentType.MentionableSelect
  | ComponentType.ChannelSelect;

function MenuField({ label, field, value, onValue }: Of<MenuType>) {
  const { world } = useSurface();
  const { options } = menuOptions(field, world);
  return (
    <Picker
      label={label}
      placeholder={field.placeholder ?? 'Make a selection'}
      options={options}
      picked={Array.isArray(value) ? value : []}
      most={field.max_values ?? 1}
      onPicked={onValue}
    />
  );
}
