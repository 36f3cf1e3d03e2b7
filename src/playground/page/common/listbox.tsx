import { useEffect, useRef } from 'preact/hooks';
import type { ListRow } from './list-row.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ListRow[];
  readonly active: number;
  readonly multiple?: boolean;
  readonly onPick: (row: number) => void;
}

/** The rows of a combobox or a menu of choices. The caret stays in the field; `active` is what the arrows moved to. */
export function Listbox({ id, label, rows, active, multiple = false, onPick }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }, [active, rows]);
  return (
    <ul
      id={id}
      class="listbox"
      role="listbox"
      aria-label={label}
      aria-multiselectable={multiple}
      ref={list}
    >
      {rows.map((row, index) => (
        <li
          key={index}
          id={rowId(id, index)}
          role="option"
          aria-selected={row.selected ?? index === active}
          class={index === active ? 'active' : ''}
          // Before the field loses the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          <span class="label" dir="auto">
            {row.label}
          </span>
          {row.description && <span class="description">{row.description}</span>}
          {row.note && <span class="note">{row.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The id of a row, for `aria-activedescendant`. */
export const rowId = (list: string, row: number): string => `${list}-${row}`;
