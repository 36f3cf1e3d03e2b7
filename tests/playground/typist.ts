import { emptyComposer } from '../../src/playground/page/composer/composer-state.ts';
import type {
  ComposerState,
  Surroundings,
} from '../../src/playground/page/composer/composer-state.ts';
import { reduceComposer } from '../../src/playground/page/composer/reduce-composer.ts';
import type { ComposerKey, Outcome } from '../../src/playground/page/composer/reduce-composer.ts';
import { rowView } from '../../src/playground/page/composer/row-view.ts';
import { rowsOf } from '../../src/playground/page/composer/rows.ts';

/** Somebody at the composer, with these commands and suggestions around them. */
export function typist(around: Surroundings) {
  return {
    /** Keys in brackets are pressed, everything else is typed into the field that has the caret. */
    type(script: string, from: ComposerState = emptyComposer): Outcome {
      let outcome: Outcome = { state: from };
      for (const [, key, text] of script.matchAll(/\[(\w+)\]|([^[])/g)) {
        const { state } = outcome;
        outcome = key
          ? reduceComposer(state, { kind: 'key', key: key as ComposerKey }, around)
          : reduceComposer(state, { kind: 'type', text: fieldOf(state) + (text ?? '') }, around);
      }
      return outcome;
    },
    /** What the list offers. */
    listed: (state: ComposerState) => rowsOf(state, around).map((row) => rowView(row).label),
  };
}

function fieldOf({ focus, chips, text }: ComposerState): string {
  return focus === 'text' ? text : (chips[focus]?.text ?? '');
}

/** The composer as a person sees it: the command, its chips, the text, with | where the caret is. */
export function seen({ command: picked, chips, text, focus }: ComposerState): string {
  const name = picked ? [`/${picked.name}`] : [];
  const shown = chips.map((chip, at) => `${chip.name}:${chip.text}${focus === at ? '|' : ''}`);
  return [...name, ...shown, `${text}${focus === 'text' ? '|' : ''}`].join(' ');
}
