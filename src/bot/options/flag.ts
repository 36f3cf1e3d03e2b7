import type { Option } from '../command.ts';

/** Yes or no; no when left out. */
export function flagOption(description: string): Option<boolean> {
  return { kind: 'boolean', description, parse: (raw) => raw === true };
}
