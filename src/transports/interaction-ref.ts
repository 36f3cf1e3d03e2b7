import type { InteractionRef } from '../discord/api-types.ts';

/** What is needed to answer a raw interaction; undefined for what is none. */
export function interactionRef(interaction: unknown): InteractionRef | undefined {
  if (typeof interaction !== 'object' || interaction === null) return undefined;
  const { id, application_id: applicationId, token } = interaction as Record<string, unknown>;
  if (typeof id !== 'string' || typeof applicationId !== 'string' || typeof token !== 'string') {
    return undefined;
  }
  return { id, applicationId, token };
}
