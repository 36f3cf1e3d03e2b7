import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { limits } from '../../discord/limits.ts';
import { ApiError } from '../api-error.ts';
import type { LocalClock } from '../clock.ts';
import type { Persona, Refusal } from '../types.ts';

export type InteractionKind = 'command' | 'autocomplete' | 'component' | 'modal';

/** An interaction from its sending to the end of its token. */
export interface Pending {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly interaction: APIInteraction;
  readonly persona: Persona;
  /** For components, and for forms that a component opened. */
  readonly sourceMessageId?: string;
  /** Answers are private whatever the bot says, since the person may not use outside apps there. */
  readonly alwaysPrivate: boolean;
  /** waiting: within three seconds; dead: they passed without an answer. */
  state: 'waiting' | 'answered' | 'dead';
  response?: APIInteractionResponse;
  /** The message that `@original` names. */
  originalId?: string;
  followUps: number;
  readonly refusals: Refusal[];
  /** Tells whoever waits that the state has changed. */
  settled: () => void;
}

export interface PendingStore {
  add(pending: Pending): void;
  /** For the callback route: refuses as Discord does what is unknown, late or answered. */
  toAnswer(id: string, token: string): Pending;
  /** For the webhook routes: refuses as Discord does. */
  answered(token: string): Pending;
  find(token: string): Pending | undefined;
}

/** The interactions whose tokens live. */
export function createPendingStore(clock: LocalClock): PendingStore {
  const byToken = new Map<string, Pending>();
  return {
    add(pending) {
      byToken.set(pending.token, pending);
      clock.after(limits.responseMs, () => {
        if (pending.state !== 'waiting') return;
        pending.state = 'dead';
        pending.settled();
      });
      clock.after(limits.tokenMs, () => byToken.delete(pending.token));
    },
    toAnswer(id, token) {
      const pending = byToken.get(token);
      if (!pending || pending.id !== id || pending.state === 'dead') {
        throw new ApiError(404, 10062, 'Unknown interaction');
      }
      if (pending.state === 'answered') {
        throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
      }
      return pending;
    },
    answered(token) {
      const pending = byToken.get(token);
      if (!pending) throw new ApiError(401, 50027, 'Invalid Webhook Token');
      if (pending.state !== 'answered') throw new ApiError(404, 10015, 'Unknown Webhook');
      return pending;
    },
    find: (token) => byToken.get(token),
  };
}
