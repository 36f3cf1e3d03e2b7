import type { Refusal } from './types.ts';

export interface Judge {
  /** What Discord's description of `METHOD path` (below the version) has against this body. */
  judge(method: string, path: string, body: unknown): readonly Refusal[];
}

export function createJudge(): Judge {
  return { judge: () => [] };
}
