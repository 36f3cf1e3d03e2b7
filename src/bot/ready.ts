import type { OnDemand } from '../../content/on-demand.ts';
import { UserError } from './user-error.ts';

/** The engine, built if need be. Throws a UserError when that takes longer than a person likes to wait. */
export async function ready<T>(engine: OnDemand<T>): Promise<T> {
  const built = await engine.get();
  if (built === undefined) throw new UserError({ code: 'being-prepared' });
  return built;
}
