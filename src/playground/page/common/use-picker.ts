import { useState } from 'preact/hooks';
import { movePicker } from './move-picker.ts';

export interface PickerOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | undefined;
}

export interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly PickerOption[];
  readonly picked: readonly string[];
  /** How many may be picked at once; with 1, picking closes the list. */
  readonly most: number;
  readonly disabled?: boolean;
  readonly onPicked: (values: readonly string[]) => void;
}

/** What a select menu does: opens, moves, picks, and hands over what was picked. */
export function usePicker({ options, picked, most, disabled = false, onPicked }: PickerProps) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState(picked);
  const close = () => {
    if (!open) return;
    setOpen(false);
    if (most > 1 && chosen.join() !== picked.join()) onPicked(chosen);
  };
  const show = () => {
    setChosen(picked);
    setOpen(true);
  };
  const pick = (row: number) => {
    const value = options[row]?.value;
    if (value === undefined) return;
    if (most > 1) return setChosen(toggled(chosen, value).slice(0, most));
    setOpen(false);
    onPicked([value]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = disabled
      ? undefined
      : movePicker(event.key, { open, active, count: options.length });
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(move.active);
    if (move.pick) pick(move.active);
    else if (move.open !== open) (move.open ? show : close)();
  };
  const onClick = () => {
    if (!disabled) (open ? close : show)();
  };
  return { open, active, chosen: open ? chosen : picked, close, pick, onKeyDown, onClick };
}

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((it) => it !== value) : [...values, value];
