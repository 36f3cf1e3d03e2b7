import type { Refusal } from '../types.ts';
import { createCompiler } from './compiler.ts';
import { loadDescription, type Description } from './description.ts';
import { refusalOf } from './refusal.ts';
import { createRouter } from './router.ts';

export interface Judge {
  /** What Discord's description of `METHOD path` (below the version) has against this body. */
  judge(method: string, path: string, body: unknown): Promise<readonly Refusal[]>;
}

/** One for the process, since compiling takes a while and it keeps nothing of what it judges. */
export const officialJudge = createJudge(loadDescription);

/**
 * Judges request bodies by Discord's own description, which is loaded when the first body comes; a route's schema is
 * compiled when its first body comes.
 */
function createJudge(load: () => Promise<Description>): Judge {
  let ready: Promise<ReturnType<typeof prepare>> | undefined;
  return {
    async judge(method, path, body) {
      ready ??= load().then(prepare);
      return (await ready)(method, path, body);
    },
  };
}

function prepare(description: Description) {
  const findRoute = createRouter(Object.keys(description.paths));
  const compile = createCompiler(description);
  return (method: string, path: string, body: unknown): readonly Refusal[] => {
    const route = findRoute(path) ?? '';
    const operation = description.paths[route]?.[method.toLowerCase()];
    const schema = operation?.requestBody?.content['application/json']?.schema;
    if (!schema) return []; // no body is described there
    const errors = compile(`${method} ${route}`, schema)(body);
    // `if` only repeats what its `else` has said.
    return unique(errors.filter(({ keyword }) => keyword !== 'if').map(refusalOf));
  };
}

function unique(refusals: readonly Refusal[]): Refusal[] {
  const byText = new Map(refusals.map((it) => [`${it.path} ${it.code} ${it.message}`, it]));
  return [...byText.values()];
}
