import { Icon } from '../common/icon.tsx';
import { ComposerField } from './composer-field.tsx';
import type { FieldProps } from './composer-field.tsx';
import { optionOf } from './composer-state.ts';
import type { ComposerState } from './composer-state.ts';
import { optionType } from '../common/discord-numbers.ts';

interface Props extends FieldProps {
  readonly state: ComposerState;
  readonly index: number;
  readonly problem: string | undefined;
}

/** An option of the command with its value. */
export function OptionChip({ state, index, problem, ...field }: Props) {
  const chip = state.chips[index];
  const option = chip && optionOf(state, chip.name);
  if (!chip || !option) return null;
  const required = option.required ?? false;
  const marked = problem !== undefined && (state.tried || state.focus !== index);
  return (
    <span class={`chip ${marked ? 'wrong' : ''}`} title={marked ? problem : option.description}>
      <span class="chip-name">{chip.name}</span>
      <ComposerField
        {...field}
        label={`${chip.name}${required ? ', required' : ''}: ${option.description}${marked ? `. ${problem}` : ''}`}
        text={chip.text}
        focused={state.focus === index}
        at={index}
        invalid={marked}
        numeric={option.type === optionType.integer}
      />
      {!required && (
        <button
          type="button"
          class="chip-remove"
          tabIndex={-1}
          aria-label={`Remove ${chip.name}`}
          onClick={() => field.dispatch({ kind: 'remove', chip: index })}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </span>
  );
}
