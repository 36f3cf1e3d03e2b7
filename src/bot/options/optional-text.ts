import type { Option } from '../command.ts';

/** Words that a person may type, trimmed; undefined when left out or blank. Discord holds them to `longest` UTF-16 units. */
export function optionalText(description: string, longest: number): Option<string | undefined> {
  return {
    kind: 'string',
    description,
    maximum: longest,
    parse: (raw) =>
      String(raw ?? '')
        .trim()
        .slice(0, longest) || undefined,
  };
}
