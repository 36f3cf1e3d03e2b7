import type { Option } from '../command.ts';

/** Words that a person types; required. At most `longest` UTF-16 units, which Discord holds them to. */
export function textOption(description: string, longest: number): Option<string> {
  return {
    kind: 'string',
    description,
    required: true,
    maximum: longest,
    parse: (raw) => String(raw ?? '').slice(0, longest),
  };
}
