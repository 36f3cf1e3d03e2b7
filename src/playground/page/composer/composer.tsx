import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '../common/icon.tsx';
import { rowId } from '../common/listbox.tsx';
import { useSurface } from '../state/context.ts';
import { ComposerField } from './composer-field.tsx';
import type { FieldProps } from './composer-field.tsx';
import type { ComposerState } from './composer-state.ts';
import { OptionChip } from './option-chip.tsx';
import { problemsOf } from './problems.ts';
import { rowsOf } from './rows.ts';
import { Suggestions } from './suggestions.tsx';
import { useComposer } from './use-composer.ts';

/** The line at the bottom: commands with their options as chips, and the list of what may be chosen. */
export function Composer({ fill }: { readonly fill: ComposerState | undefined }) {
  const { world } = useSurface();
  const list = useId();
  const { state, around, hidden, dispatch, waiting } = useComposer();
  const rows = rowsOf(state, around);
  const problems = useMemo(() => problemsOf(state, world), [state, world]);
  useLayoutEffect(() => {
    if (fill) dispatch({ kind: 'fill', state: fill });
  }, [fill, dispatch]);
  const problem = state.note ?? firstProblem(state, problems);
  const expanded = rows.length > 0;
  const active = expanded && state.active >= 0 ? rowId(list, state.active) : undefined;
  return (
    <div class="composer" role="group" aria-label="Composer">
      {(expanded || waiting) && (
        <Suggestions id={list} state={state} rows={rows} hidden={hidden} dispatch={dispatch} />
      )}
      {problem && (
        <p class="composer-problem" role="alert">
          <Icon name="warning" size={16} /> {problem}
        </p>
      )}
      <Line state={state} problems={problems} field={{ expanded, list, active, dispatch }} />
    </div>
  );
}

interface LineProps {
  readonly state: ComposerState;
  readonly problems: ReadonlyMap<string, string>;
  readonly field: FieldProps;
}

function Line({ state, problems, field }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  useFieldFocus(line, state);
  const { command, chips, text, focus } = state;
  return (
    <div class="composer-line" ref={line}>
      {command && <span class="composer-command">/{command.name}</span>}
      {chips.map(({ name }, index) => (
        <OptionChip
          key={name}
          {...field}
          state={state}
          index={index}
          problem={problems.get(name)}
        />
      ))}
      <ComposerField
        {...field}
        label={command ? `Further options of /${command.name}` : 'Message or command'}
        placeholder={placeholderOf(state)}
        text={text}
        focused={focus === 'text'}
        at="text"
      />
      <button
        type="button"
        class="icon-button send"
        aria-label="Send"
        onClick={() => field.dispatch({ kind: 'send' })}
      >
        <Icon name="send" />
      </button>
    </div>
  );
}

function placeholderOf({ command, chips }: ComposerState): string {
  if (!command) return 'Write, or type / for the commands';
  return chips.length === 0 ? 'Enter sends it' : '';
}

/** The problem of the chip in focus, once sending was tried. */
function firstProblem(
  state: ComposerState,
  problems: ReadonlyMap<string, string>,
): string | undefined {
  const chip = state.focus === 'text' ? undefined : state.chips[state.focus];
  const problem = chip && problems.get(chip.name);
  return problem === undefined || !state.tried ? undefined : `${chip?.name}: ${problem}`;
}

/**
 * Puts the caret where the state has it, before the next key can arrive. On a phone not before something was pressed,
 * since that opens its keyboard.
 */
function useFieldFocus(line: { current: HTMLDivElement | null }, state: ComposerState): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const field = line.current?.querySelector<HTMLInputElement>(`[data-at="${state.focus}"]`);
    const isDesktop = matchMedia('(min-width: 48rem)').matches;
    if (field && field !== document.activeElement && (!first.current || isDesktop)) field.focus();
    first.current = false;
  }, [line, state.focus, state.command, state.chips.length]);
}
