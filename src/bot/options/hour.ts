import type { Option } from '../command.ts';
import { required } from './required.ts';

/** An hour of the day, from 0 to 23; required. Discord holds people to it. */
export function hourOption(description: string): Option<number> {
  return required({
    kind: 'integer',
    description,
    minimum: 0,
    maximum: 23,
    parse: (raw) =>
      typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= 23 ? raw : undefined,
  });
}
