import type { ComposerEvent, ComposerKey } from './reduce-composer.ts';

export interface FieldProps {
  readonly list: string;
  readonly expanded: boolean;
  readonly active: string | undefined;
  readonly dispatch: (event: ComposerEvent) => void;
}

interface Props extends FieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly focused: boolean;
  readonly at: number | 'text';
  readonly invalid?: boolean;
  readonly numeric?: boolean;
}

/** One field of the composer: the text at its end or the value of a chip. */
export function ComposerField(props: Props) {
  const { label, placeholder, text, focused, at, expanded, list, active, dispatch } = props;
  return (
    <input
      class="composer-field"
      data-at={at}
      type="text"
      inputMode={props.numeric ? 'numeric' : 'text'}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={focused && expanded}
      aria-controls={focused && expanded ? list : undefined}
      aria-activedescendant={focused ? active : undefined}
      aria-label={label}
      aria-invalid={props.invalid ?? false}
      autoComplete="off"
      autoCapitalize="off"
      spellcheck={false}
      dir="auto"
      placeholder={placeholder}
      value={text}
      size={Math.max(1, text.length || (placeholder ?? '').length)}
      onInput={({ currentTarget }) => dispatch({ kind: 'type', text: currentTarget.value })}
      onFocus={() => !focused && dispatch({ kind: 'focus', focus: at })}
      onKeyDown={(event) => {
        const key = meaningOf(event, event.currentTarget, expanded, at);
        if (!key) return;
        event.preventDefault();
        dispatch({ kind: 'key', key });
      }}
    />
  );
}

/** The key, where it means something to the composer rather than to the field; undefined leaves it to the field. */
function meaningOf(
  event: KeyboardEvent,
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  expanded: boolean,
  at: number | 'text',
): ComposerKey | undefined {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const atStart = selectionStart === 0 && selectionEnd === 0;
  const atEnd = selectionStart === value.length && selectionEnd === value.length;
  switch (event.key) {
    case 'Enter':
      return 'Enter';
    case 'ArrowDown':
    case 'ArrowUp':
    case 'Escape':
      return expanded ? event.key : undefined;
    case 'Tab':
      return !event.shiftKey && (expanded || at !== 'text') ? 'Tab' : undefined;
    case 'Backspace':
      return value === '' ? 'Backspace' : undefined;
    case 'ArrowLeft':
      return atStart ? 'ArrowLeft' : undefined;
    case 'ArrowRight':
      return atEnd && at !== 'text' ? 'ArrowRight' : undefined;
    default:
      return undefined;
  }
}
