import { fold } from '../../../content/fold.ts';
import { publishersOf } from '../../../content/publishers-of.ts';
import { limits } from '../../discord/limits.ts';
import { fit } from '../../views/fit.ts';
import type { Option } from '../command.ts';
import { UserError } from '../user-error.ts';

/** The publisher of some readable article. */
export function publisherOption(): Option<string | undefined> {
  return {
    kind: 'string',
    description: 'Only articles of this publisher',
    parse(raw, { library }) {
      if (raw === undefined) return undefined;
      const asked = fold(String(raw).trim());
      const names = [...publishersOf(library).keys()];
      const name = names.find((it) => fold(it) === asked);
      if (name !== undefined) return name;
      throw new UserError({
        code: 'unknown-publisher',
        asked: fit(String(raw), 100),
        publishers: names.slice(0, 10),
      });
    },
    complete: (text, { library }) =>
      [...publishersOf(library)]
        .filter(([name]) => fold(name).includes(fold(text.trim())))
        .slice(0, limits.choices)
        .map(([name, count]) => ({
          name: fit(`${name} (${count})`, limits.choiceName),
          value: name,
        })),
  };
}
