import { Listbox } from '../common/listbox.tsx';
import type { ComposerState } from './composer-state.ts';
import type { ComposerEvent } from './reduce-composer.ts';
import { rowView } from './row-view.ts';
import type { Row } from './rows.ts';

interface Props {
  readonly id: string;
  readonly state: ComposerState;
  readonly rows: readonly Row[];
  /** How many commands are kept for people with more rights. */
  readonly hidden: number;
  readonly dispatch: (event: ComposerEvent) => void;
}

/** The list above the composer, with what its keys do. */
export function Suggestions({ id, state, rows, hidden, dispatch }: Props) {
  const title = titleOf(state);
  return (
    <div class="suggestions">
      <p class="suggestions-title">{title}</p>
      {rows.length > 0 && (
        <Listbox
          id={id}
          label={title}
          rows={rows.map(rowView)}
          active={state.active}
          onPick={(row) => dispatch({ kind: 'pick', row })}
        />
      )}
      <p class="suggestions-keys">
        {rows.length === 0 ? 'Asking the bot …' : '↑ ↓ move · Tab or Enter choose · Esc close'}
        {!state.command && hidden > 0 && ` · ${hidden} more for moderators`}
      </p>
    </div>
  );
}

function titleOf(state: ComposerState): string {
  if (!state.command) return 'Commands';
  return state.focus === 'text' ? 'Options' : (state.chips[state.focus]?.name ?? 'Choices');
}
