import type { World } from '../../../local/types.ts';
import { checkChip } from './check-chip.ts';
import { optionOf } from './composer-state.ts';
import type { ComposerState, Value } from './composer-state.ts';

/** What is wrong with each chip, by option; an option that is merely still empty counts once sending was tried. */
export function problemsOf(state: ComposerState, world: World): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const chip of state.chips) {
    const option = optionOf(state, chip.name);
    if (!option || (chip.text.trim() === '' && !state.tried)) continue;
    const checked = checkChip(option, chip, world);
    if ('problem' in checked) problems.set(chip.name, checked.problem);
  }
  return problems;
}

/** The values of all chips that are valid. */
export function valuesOf(state: ComposerState, world: World): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const chip of state.chips) {
    const option = optionOf(state, chip.name);
    const checked = option && checkChip(option, chip, world);
    if (checked && 'value' in checked) values[chip.name] = checked.value;
  }
  return values;
}
