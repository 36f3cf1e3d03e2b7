import type { Correction } from '../../../content/article.ts';
import type { Option } from '../command.ts';

const kinds = ['correction', 'clarification', 'update'] as const satisfies Correction['kind'][];

/** What a correction is; a correction when left out. */
export function correctionKindOption(): Option<Correction['kind']> {
  return {
    kind: 'string',
    description: 'Left out: correction',
    choices: kinds,
    parse: (raw) => kinds.find((it) => it === raw) ?? 'correction',
  };
}
