import type { Option } from '../command.ts';

/** A role's id; undefined when left out. */
export function roleOption(description: string): Option<string | undefined> {
  return {
    kind: 'role',
    description,
    parse: (raw) => (raw === undefined ? undefined : String(raw)),
  };
}
