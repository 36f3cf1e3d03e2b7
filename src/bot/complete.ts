import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import type { AnyCommand, Context, RawValue } from './command.ts';

interface Typing {
  readonly focused: { readonly name: string; readonly text: string };
  readonly values: Readonly<Record<string, RawValue>>;
}

/** The choices for the option that is being typed; none for one without completion, or when that fails. */
export function complete(
  command: AnyCommand | undefined,
  { focused, values }: Typing,
  context: Context,
  log: Log,
): readonly APIApplicationCommandOptionChoice<string>[] {
  try {
    return command?.options[focused.name]?.complete?.(focused.text, context, values) ?? [];
  } catch (error) {
    log.error({ err: error, command: command?.name }, 'completion failed');
    return [];
  }
}
