import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { World } from '../../../local/types.ts';
import type { OfferedCommand } from './flatten-command.ts';

/** What stands in the composer: plain text, or a picked command with its options as chips. */
export interface ComposerState {
  readonly command?: OfferedCommand;
  readonly chips: readonly Chip[];
  /** Without a command what was typed; with one the beginning of a further option's name. */
  readonly text: string;
  /** Which field has the caret: a chip's place, or the text at the end. */
  readonly focus: number | 'text';
  /** The highlighted row of the list; -1 for none. */
  readonly active: number;
  /** Escape was pressed: the list stays away until something is typed. */
  readonly closed: boolean;
  /** Sending was tried, so what is missing is marked too. */
  readonly tried: boolean;
  /** Why nothing was sent, when no chip can show it. */
  readonly note?: string;
}

export interface Chip {
  readonly name: string;
  readonly text: string;
  /** Set when a choice was picked: what is sent instead of the text. */
  readonly value?: Value;
}

export type Value = string | number | boolean;

/** What the composer needs to know of the world around it. */
export interface Surroundings {
  /** The chat commands that the persona may use here. */
  readonly commands: readonly OfferedCommand[];
  readonly world: World;
  /** What the bot suggested for the chip in focus, when it has answered. */
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly name: string;
  readonly value: Value;
}

export const emptyComposer: ComposerState = {
  chips: [],
  text: '',
  focus: 'text',
  active: 0,
  closed: false,
  tried: false,
};

export function optionOf(
  state: ComposerState,
  name: string,
): APIApplicationCommandBasicOption | undefined {
  return state.command?.options.find((option) => option.name === name);
}

/** The options that no chip stands for yet. */
export function unusedOptions(state: ComposerState): readonly APIApplicationCommandBasicOption[] {
  const { command, chips } = state;
  return (command?.options ?? []).filter(({ name }) => !chips.some((chip) => chip.name === name));
}

/** The chip in focus, if a chip is. */
export function focusedChip(state: ComposerState): Chip | undefined {
  return state.focus === 'text' ? undefined : state.chips[state.focus];
}
