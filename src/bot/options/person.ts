import { limits } from '../../discord/limits.ts';
import { fit } from '../../views/fit.ts';
import type { Option } from '../command.ts';

/** The name of somebody who is quoted anywhere in the library, as it was typed. */
export function personOption(): Option<string> {
  return {
    kind: 'string',
    description: 'Whose words',
    required: true,
    parse: (raw) => fit(String(raw ?? '').trim(), limits.choiceValue),
    async complete(text, { engines }) {
      const speakers = await engines.speakers.get();
      const names = speakers?.suggest(text, limits.choices) ?? [];
      return names.map((name) => ({ name: fit(name, limits.choiceName), value: name }));
    },
  };
}
