import type { Option, RawValue, Context } from '../command.ts';
import { UserError } from '../user-error.ts';

/** The same option, but it cannot be left out. */
export function required<T>(
  option: Option<T | undefined>,
  description = option.description,
): Option<T> {
  return {
    ...option,
    description,
    required: true,
    parse(raw: RawValue | undefined, context: Context): T {
      const value = raw === undefined ? undefined : option.parse(raw, context);
      // Discord's own clients never leave it out.
      if (value === undefined) throw new UserError({ code: 'unknown-interaction' });
      return value;
    },
  };
}
