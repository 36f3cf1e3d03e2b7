import type { Log } from '../log.ts';
import type { AnyCommand, Choices, Context, RawValue } from './command.ts';

interface Typing {
  readonly focused: { readonly name: string; readonly text: string };
  readonly values: Readonly<Record<string, RawValue>>;
}

/** The choices for the option that is being typed; none for one without completion, or when that fails. */
export async function complete(
  command: AnyCommand | undefined,
  { focused, values }: Typing,
  context: Context,
  log: Log,
): Promise<Choices> {
  try {
    const option = command?.options[focused.name];
    return (await option?.complete?.(focused.text, context, values)) ?? [];
  } catch (error) {
    log.error({ err: error, command: command?.name }, 'completion failed');
    return [];
  }
}
