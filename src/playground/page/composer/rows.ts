import { choicesOf } from './choices.ts';
import { focusedChip, optionOf, unusedOptions } from './composer-state.ts';
import type { ComposerState, Suggestion, Surroundings } from './composer-state.ts';
import type { OfferedCommand } from './flatten-command.ts';

/** Discord shows at most 25 choices of an option; of commands it shows all. */
const most = 25;

/** One row of the list above the composer. */
export type Row =
  | { readonly kind: 'command'; readonly command: OfferedCommand }
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly description: string;
      readonly required: boolean;
    }
  | { readonly kind: 'choice'; readonly choice: Suggestion };

/** What the list offers now; empty when there is nothing to choose. */
export function rowsOf(state: ComposerState, surroundings: Surroundings): readonly Row[] {
  if (state.closed) return [];
  if (!state.command) return commandRows(state.text, surroundings.commands);
  const chip = focusedChip(state);
  if (chip) return choiceRows(state, chip.name, chip.text, surroundings);
  return optionRows(state);
}

function commandRows(text: string, commands: readonly OfferedCommand[]): readonly Row[] {
  if (!text.startsWith('/')) return [];
  const typed = text.slice(1).toLowerCase();
  const starts = commands.filter(({ name }) => name.startsWith(typed));
  const contains = commands.filter(
    ({ name }) => !name.startsWith(typed) && typed !== '' && name.includes(typed),
  );
  return [...starts, ...contains].map((command) => ({ kind: 'command', command }));
}

function optionRows(state: ComposerState): readonly Row[] {
  const typed = state.text.trim().toLowerCase();
  return unusedOptions(state)
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, description, required = false }) => ({
      kind: 'option',
      name,
      description,
      required,
    }));
}

function choiceRows(
  state: ComposerState,
  name: string,
  text: string,
  { world, suggestions }: Surroundings,
): readonly Row[] {
  const option = optionOf(state, name);
  if (!option) return [];
  const isCompleted = 'autocomplete' in option && option.autocomplete;
  const choices = isCompleted ? suggestions : matching(choicesOf(option, world) ?? [], text);
  return choices.slice(0, most).map((choice) => ({ kind: 'choice', choice }));
}

function matching(choices: readonly Suggestion[], text: string): readonly Suggestion[] {
  const typed = text.trim().toLowerCase();
  return choices.some(({ name }) => name.toLowerCase() === typed)
    ? choices
    : choices.filter(({ name }) => name.toLowerCase().includes(typed));
}
