import type { InteractionRef } from '../discord/api-types.ts';
import { isRecord } from '../discord/is-record.ts';

/** What is needed to answer a raw interaction; undefined for what is none. */
export function interactionRef(interaction: unknown): InteractionRef | undefined {
  if (!isRecord(interaction)) return undefined;
  const { id, application_id: applicationId, token } = interaction;
  if (typeof id !== 'string' || typeof applicationId !== 'string' || typeof token !== 'string') {
    return undefined;
  }
  return { id, applicationId, token };
}
