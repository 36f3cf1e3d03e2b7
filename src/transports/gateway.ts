import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, AnswerInteraction } from '../bot/reply.ts';
import type { Api, InteractionRef } from '../discord/api-types.ts';
import type { FatalError } from '../discord/fatal-error.ts';
import type { Log } from '../log.ts';
import { createDeliver } from './deliver.ts';
import { connectGateway } from './gateway-connection.ts';
import { createInFlight } from './in-flight.ts';
import { interactionRef } from './interaction-ref.ts';
import { createSeen } from './seen.ts';
import type { Transport } from './transport.ts';

export interface GatewayTransportOptions {
  readonly token: string;
  readonly answer: AnswerInteraction;
  readonly api: Api;
  readonly log: Log;
  /** Told when Discord ends the connection for good after the start; before, `start` rejects. */
  readonly onFatal: (error: FatalError) => void;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** Of the five seconds that a stop may take. */
const finishWithinMs = 4_000;
const closeWithinMs = 500;
/** A resumed session repeats what came in while the connection was lost: seconds, not the minutes of a signature. */
const repeatedAtMost = 4_096;

/** Discord's interactions over its gateway; answers go by REST. */
export function createGatewayTransport(options: GatewayTransportOptions): Transport {
  const { answer, api, log, now = Date.now } = options;
  const deliver = createDeliver(api, log);
  const inFlight = createInFlight();
  const seen = createSeen(now, repeatedAtMost);
  let stopping = false;
  const connection = connectGateway({ ...options, now, onInteraction: receive });

  function receive(interaction: unknown): void {
    const to = interactionRef(interaction);
    // A resumed session repeats what it may have sent before.
    if (!to || stopping || !seen.first(to.id)) return;
    // The interaction is let go here: while its answer is on the way, only the answer takes memory.
    inFlight.track(handle(to, answer(interaction)));
  }

  async function handle(to: InteractionRef, answered: Promise<Answer>): Promise<void> {
    try {
      const reply = await answered;
      const arrived = await deliver.respond(to, reply);
      if (arrived && reply.later) await deliver.later(to, reply.later);
    } catch (error) {
      log.error({ err: error, interaction: to.id }, 'An interaction failed');
    }
  }

  return {
    start: () => connection.start(),
    async stop() {
      stopping = true;
      await inFlight.idle(finishWithinMs);
      await Promise.race([connection.close(), wait(closeWithinMs, undefined, { ref: false })]);
    },
    get up() {
      return !stopping && connection.up;
    },
  };
}
