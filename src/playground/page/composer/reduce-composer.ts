import { readAsk } from './ask-text.ts';
import { emptyComposer, focusedChip, optionOf, unusedOptions } from './composer-state.ts';
import type { Chip, ComposerState, Surroundings, Value } from './composer-state.ts';
import { problemsOf, valuesOf } from './problems.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

export type ComposerEvent =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'key'; readonly key: ComposerKey }
  | { readonly kind: 'pick'; readonly row: number }
  | { readonly kind: 'focus'; readonly focus: number | 'text' }
  | { readonly kind: 'remove'; readonly chip: number }
  | { readonly kind: 'fill'; readonly state: ComposerState }
  | { readonly kind: 'send' }
  | { readonly kind: 'list-changed' };

/** The keys that mean something here. Backspace, Left and Right only where the caret has nothing more to do. */
export type ComposerKey =
  | 'ArrowDown'
  | 'ArrowUp'
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Backspace'
  | 'ArrowLeft'
  | 'ArrowRight';

export interface Outcome {
  readonly state: ComposerState;
  /** A command that is complete and was sent. */
  readonly send?: { readonly name: string; readonly options: Readonly<Record<string, Value>> };
  /** Words that are no command. */
  readonly say?: string;
}

/** The composer after an event. Pure: what it needs from outside comes in as `around`. */
export function reduceComposer(
  state: ComposerState,
  event: ComposerEvent,
  around: Surroundings,
): Outcome {
  switch (event.kind) {
    case 'type':
      return { state: type(withoutNote(state), event.text, around) };
    case 'key':
      return press(withoutNote(state), event.key, around);
    case 'pick': {
      const row = rowsOf(state, around)[event.row];
      return { state: row ? pick(state, row) : state };
    }
    case 'focus':
      return { state: focusOn(state, event.focus) };
    case 'remove':
      return { state: removeChip(state, event.chip) };
    case 'fill':
      return { state: event.state };
    case 'send':
      return send(withoutNote(state), around);
    case 'list-changed':
      return { state: { ...state, active: firstRow(state) } };
  }
}

function type(state: ComposerState, text: string, around: Surroundings): ComposerState {
  const next = { ...state, closed: false };
  if (!state.command) {
    return readTyped(text, around.commands) ?? { ...next, text, active: 0 };
  }
  const named = optionNamedAtEnd(state, text);
  if (state.focus === 'text') {
    return named
      ? addChip({ ...next, text: '' }, named.name)
      : { ...next, text, active: text.trim() ? 0 : -1 };
  }
  if (named) return addChip(setChip(next, state.focus, named.before), named.name);
  return { ...setChip(next, state.focus, text), active: 0 };
}

/** A command that was typed out: only what comes behind its name shows that the name is at its end. */
function readTyped(text: string, commands: Surroundings['commands']): ComposerState | undefined {
  const read = text.startsWith('/') ? readAsk(text, commands) : undefined;
  return text === `/${read?.command?.name}` ? undefined : read;
}

/** Typing `… speaker:` starts that option, wherever the caret is. */
function optionNamedAtEnd(
  state: ComposerState,
  text: string,
): { name: string; before: string } | undefined {
  const match = /^(?:([\s\S]*)\s)?(\S+):$/.exec(text);
  const name = match?.[2] ?? '';
  const known = unusedOptions(state).some((option) => option.name === name);
  return known ? { name, before: match?.[1] ?? '' } : undefined;
}

function press(state: ComposerState, key: ComposerKey, around: Surroundings): Outcome {
  const rows = rowsOf(state, around);
  const row = rows[state.active];
  switch (key) {
    case 'ArrowDown':
      return { state: moveActive(state, rows.length, 1) };
    case 'ArrowUp':
      return { state: moveActive(state, rows.length, -1) };
    case 'Escape':
      return { state: rows.length > 0 ? { ...state, closed: true } : state };
    case 'Tab':
      return { state: rows[0] ? pick(state, row ?? rows[0]) : focusOn(state, after(state)) };
    case 'Enter':
      return row ? { state: pick(state, row) } : send(state, around);
    case 'Backspace':
      return { state: eraseBefore(state) };
    case 'ArrowLeft':
      return { state: focusOn(state, before(state)) };
    case 'ArrowRight':
      return { state: focusOn(state, after(state)) };
  }
}

function moveActive(state: ComposerState, count: number, by: 1 | -1): ComposerState {
  if (count === 0) return state;
  const from = state.active === -1 && by === -1 ? 0 : state.active;
  return { ...state, active: (from + by + count) % count };
}

function pick(state: ComposerState, row: Row): ComposerState {
  switch (row.kind) {
    case 'command': {
      const required = row.command.options.filter((option) => option.required);
      const chips = required.map(({ name }) => ({ name, text: '' }));
      return focusOn({ ...emptyComposer, command: row.command, chips }, chips.length ? 0 : 'text');
    }
    case 'option':
      return addChip({ ...state, text: '' }, row.name);
    case 'choice': {
      if (state.focus === 'text') return state;
      const { name, value } = row.choice;
      const picked = setChip(state, state.focus, name, value);
      const empty = picked.chips.findIndex((chip) => chip.text === '');
      return focusOn(picked, empty === -1 ? 'text' : empty);
    }
  }
}

function addChip(state: ComposerState, name: string): ComposerState {
  const chips = [...state.chips, { name, text: '' }];
  return focusOn({ ...state, chips }, chips.length - 1);
}

function setChip(state: ComposerState, at: number, text: string, value?: Value): ComposerState {
  const chip = state.chips[at];
  if (!chip) return state;
  const next: Chip = { name: chip.name, text, ...(value !== undefined && { value }) };
  return { ...state, chips: state.chips.with(at, next) };
}

function removeChip(state: ComposerState, at: number): ComposerState {
  return focusOn({ ...state, chips: state.chips.toSpliced(at, 1) }, 'text');
}

function focusOn(state: ComposerState, focus: number | 'text'): ComposerState {
  const next = { ...state, focus, closed: false };
  return { ...next, active: firstRow(next) };
}

/** Enter sends when further options are merely on offer, so none of them is highlighted by itself. */
function firstRow(state: ComposerState): number {
  return state.command && state.focus === 'text' && !state.text.trim() ? -1 : 0;
}

function before({ focus, chips }: ComposerState): number | 'text' {
  if (focus === 'text') return chips.length > 0 ? chips.length - 1 : 'text';
  return Math.max(0, focus - 1);
}

function after({ focus, chips }: ComposerState): number | 'text' {
  return focus === 'text' || focus + 1 >= chips.length ? 'text' : focus + 1;
}

/** Backspace in an empty field: takes an optional chip away, or goes back to the command's own name. */
function eraseBefore(state: ComposerState): ComposerState {
  if (!state.command) return state;
  const chip = focusedChip(state);
  if (state.focus === 'text') {
    return state.chips.length > 0 ? focusOn(state, before(state)) : backToText(state);
  }
  if (chip && !optionOf(state, chip.name)?.required) return removeChip(state, state.focus);
  return state.focus === 0 ? backToText(state) : focusOn(state, before(state));
}

const backToText = (state: ComposerState): ComposerState => ({
  ...emptyComposer,
  text: `/${state.command?.name ?? ''}`,
});

function send(state: ComposerState, around: Surroundings): Outcome {
  if (!state.command) return sayOrExplain(state, around);
  const unknown = state.text.trim();
  if (unknown)
    return { state: { ...state, note: `/${state.command.name} has no option “${unknown}”.` } };
  const tried = { ...state, tried: true };
  const problems = problemsOf(tried, around.world);
  const wrong = state.chips.findIndex(({ name }) => problems.has(name));
  if (wrong !== -1) return { state: focusOn(tried, wrong) };
  return {
    state: emptyComposer,
    send: { name: state.command.name, options: valuesOf(state, around.world) },
  };
}

function sayOrExplain(state: ComposerState, { commands }: Surroundings): Outcome {
  const text = state.text.trim();
  if (text === '') return { state };
  if (!text.startsWith('/')) return { state: emptyComposer, say: text };
  return { state: { ...state, note: whyUnknown(text, commands) } };
}

function whyUnknown(text: string, commands: Surroundings['commands']): string {
  const [typed = ''] = text.split(/\s/);
  const root = `${typed.slice(1)} `;
  const members = commands.filter(({ name }) => name.startsWith(root));
  if (members.length === 0) {
    return `There is no command ${typed} here. Type / to see those that there are.`;
  }
  return `${typed} needs one of: ${members.map(({ name }) => name.slice(root.length)).join(', ')}.`;
}

function withoutNote(state: ComposerState): ComposerState {
  const { note: _, ...rest } = state;
  return rest;
}
