import { menuOptions } from '../common/menu-options.ts';
import { Picker } from '../common/picker.tsx';
import { useSurface } from '../state/context.ts';
import type { Field, FieldValue } from './fields.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly field: Field;
  readonly value: FieldValue;
  readonly invalid: boolean;
  onValue(value: FieldValue): void;
}

/** One field of a form. The numbers are Discord's component types. */
export function ModalField(props: Props) {
  const { field, id } = props;
  switch (field.type) {
    case 4:
      return <TextField {...props} field={field} />;
    case 19:
      return (
        <p class="file-upload" id={id}>
          A file goes here in Discord. The playground sends none.
        </p>
      );
    case 21:
    case 22:
      return <OptionsField {...props} field={field} />;
    case 23:
      return <CheckboxField {...props} />;
    default:
      return <MenuField {...props} field={field} />;
  }
}

type Of<T extends number> = Omit<Props, 'field'> & { readonly field: Extract<Field, { type: T }> };

function TextField({ id, field, value, invalid, onValue }: Of<4>) {
  const shared = {
    id,
    value: String(value),
    placeholder: field.placeholder,
    'aria-invalid': invalid,
    dir: 'auto' as const,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onValue(currentTarget.value),
  };
  // Style 2 is Discord's paragraph.
  return field.style === 2 ? <textarea rows={6} {...shared} /> : <input type="text" {...shared} />;
}

function OptionsField({ id, label, field, value, onValue }: Of<21 | 22>) {
  const picked = Array.isArray(value) ? (value as readonly string[]) : [];
  const single = field.type === 21;
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

function MenuField({ label, field, value, onValue }: Of<3 | 5 | 6 | 7 | 8>) {
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
