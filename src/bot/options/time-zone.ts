import { limits } from '../../discord/limits.ts';
import { isTimeZone } from '../../desk/is-time-zone.ts';
import { fit } from '../../views/fit.ts';
import type { Option } from '../command.ts';
import { UserError } from '../user-error.ts';

/** An IANA time zone such as `Europe/Paris`, picked from those that the system knows. */
export function timeZoneOption(): Option<string> {
  return {
    kind: 'string',
    description: 'A city such as Paris, or UTC',
    required: true,
    parse(raw) {
      const typed = String(raw ?? '').trim();
      const known = zones().find((zone) => zone.toLowerCase() === typed.toLowerCase());
      if (known !== undefined) return known;
      if (isTimeZone(typed)) return typed;
      throw new UserError({ code: 'unknown-zone', typed: fit(typed, 100) });
    },
    complete(text) {
      const asked = text.trim().toLowerCase().replaceAll(' ', '_');
      return zones()
        .filter((zone) => zone.toLowerCase().includes(asked))
        .slice(0, limits.choices)
        .map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone }));
    },
  };
}

/** Made when it is first needed: some hundred names. */
let known: readonly string[] | undefined;
const zones = () =>
  (known ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]);
