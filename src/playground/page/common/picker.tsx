import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { Listbox, rowId } from './listbox.tsx';
import { usePicker } from './use-picker.ts';
import type { PickerProps } from './use-picker.ts';

/** A select menu: a button that opens a list of choices, worked with arrows, Enter, Space and Escape. */
export function Picker(props: PickerProps) {
  const { label, placeholder, options, most, disabled = false } = props;
  const id = useId();
  const { open, active, chosen, close, pick, onKeyDown, onClick } = usePicker(props);
  const names = options.filter(({ value }) => chosen.includes(value)).map((it) => it.label);
  const said = names.join(', ');
  return (
    <div class={`picker ${open ? 'open' : ''}`}>
      <button
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-activedescendant={open ? rowId(id, active) : undefined}
        aria-label={said ? `${label}: ${said}` : label}
        aria-disabled={disabled}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onBlur={close}
      >
        <span class={said ? '' : 'placeholder'} dir="auto">
          {said || placeholder}
        </span>
        <Icon name="chevron" />
      </button>
      {open && (
        <Listbox
          id={id}
          label={label}
          active={active}
          multiple={most > 1}
          rows={options.map((option) => ({
            label: option.label,
            description: option.description,
            selected: chosen.includes(option.value),
          }))}
          onPick={pick}
        />
      )}
    </div>
  );
}
