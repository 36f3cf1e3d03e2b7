import type { ListRow } from '../common/list-row.ts';
import type { Row } from './rows.ts';

/** A row of the composer's list as it is drawn. */
export function rowView(row: Row): ListRow {
  switch (row.kind) {
    case 'command':
      return { label: `/${row.command.name}`, description: row.command.description };
    case 'option':
      return {
        label: row.name,
        description: row.description,
        note: row.required ? 'required' : undefined,
      };
    case 'choice':
      return { label: row.choice.name };
  }
}
