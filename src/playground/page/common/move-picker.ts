interface PickerState {
  readonly open: boolean;
  readonly active: number;
  readonly count: number;
}

interface PickerMove {
  readonly open: boolean;
  readonly active: number;
  readonly pick?: boolean;
}

/** What a key does to a select menu; undefined for keys that are none of its business. */
export function movePicker(
  key: string,
  { open, active, count }: PickerState,
): PickerMove | undefined {
  switch (key) {
    case 'ArrowDown':
      return { open: true, active: open ? Math.min(active + 1, count - 1) : active };
    case 'ArrowUp':
      return { open: true, active: open ? Math.max(active - 1, 0) : active };
    case 'Home':
      return open ? { open, active: 0 } : undefined;
    case 'End':
      return open ? { open, active: count - 1 } : undefined;
    case 'Enter':
    case ' ':
      return { open: true, active, pick: open };
    case 'Escape':
      return open ? { open: false, active } : undefined;
    default:
      return undefined;
  }
}
