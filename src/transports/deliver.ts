import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../bot/reply.ts';
import type { Api, InteractionRef } from '../discord/api-types.ts';
import { ApiError } from '../discord/api-error.ts';
import { readUploads } from '../discord/read-uploads.ts';
import type { Log } from '../log.ts';

/** Hands answers to Discord over REST. Nothing here ever rejects: a lost answer must not cost the connection. */
export interface Deliver {
  /** Posts the callback. Resolves with whether Discord has it. */
  respond(to: InteractionRef, answer: Answer): Promise<boolean>;
  /** Sends what follows, each once it is there. */
  later(to: InteractionRef, later: NonNullable<Answer['later']>): Promise<void>;
}

/** The interaction was answered before: by an earlier try whose answer got lost, or by another process. */
const alreadyAnswered = 40060;
/** Discord gave up waiting, or another process with the same token took it. */
const unknownInteraction = 10062;

export function createDeliver(api: Api, log: Log): Deliver {
  return {
    async respond(to, answer) {
      try {
        await api.respond(to, answer.response, answer.files && (await readUploads(answer.files)));
        return true;
      } catch (error) {
        if (codeOf(error) === alreadyAnswered) {
          log.warn({ interaction: to.id }, 'An interaction was answered already; going on');
          return true;
        }
        log.error({ err: error, interaction: to.id }, meaning(error));
        return false;
      }
    },
    async later(to, later) {
      try {
        for await (const { how, body, files } of later) {
          const uploads = files && (await readUploads(files));
          await onceThere(() =>
            how === 'edit-original'
              ? api.editOriginal(to, body, uploads)
              : api.followUp(to, body, uploads),
          );
        }
      } catch (error) {
        log.error({ err: error, interaction: to.id }, 'What follows a response did not arrive');
      }
    },
  };
}

/**
 * Over HTTP, Discord may still be reading the response when what follows it arrives, and answers 404. Nothing was
 * done then, so a repeat is safe.
 */
async function onceThere(send: () => Promise<void>): Promise<void> {
  for (const pauseMs of [250, 500, 1000]) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      await wait(pauseMs);
    }
  }
  await send();
}

const codeOf = (error: unknown) => (error instanceof ApiError ? error.code : 0);

function meaning(error: unknown): string {
  return codeOf(error) === unknownInteraction
    ? 'An answer came too late, or another process runs with the same token'
    : 'An answer did not arrive';
}
