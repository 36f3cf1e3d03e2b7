import type { z } from 'zod';
import type { Mistake } from './mistake.ts';

/** What a schema has against a value, as far as it can be so in a manuscript. */
export function schemaMistake(issue: z.core.$ZodIssue, value: unknown): Mistake | undefined {
  const { path } = issue;
  if (value === undefined && issue.code !== 'custom') return { code: 'missing', path };
  switch (issue.code) {
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'array') return { code: 'too-many', path, most };
      return { code: 'too-long', text: String(value), most };
    }
    case 'too_small':
      return issue.minimum === 1 ? { code: 'empty', path } : undefined;
    case 'invalid_format':
      return { code: 'malformed', path, text: String(value) };
    default:
      return undefined;
  }
}
