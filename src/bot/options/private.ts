import type { Option } from '../command.ts';

/** Whether the reply is for the one who asked alone. */
export function privateOption(): Option<boolean> {
  return {
    kind: 'boolean',
    description: 'Only you see the answer',
    parse: (raw) => raw === true,
  };
}
