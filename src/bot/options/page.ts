import type { Option } from '../command.ts';

/** A page, from 1. Past the end, the view shows its last page. */
export function pageOption(): Option<number> {
  return {
    kind: 'integer',
    description: 'The page to open',
    minimum: 1,
    maximum: 9999,
    parse: (raw) => (typeof raw === 'number' ? raw : 1),
  };
}
