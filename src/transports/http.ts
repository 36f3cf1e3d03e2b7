import type { AnswerInteraction } from '../bot/reply.ts';
import type { Api } from '../discord/api-types.ts';
import type { Check } from '../discord/checked.ts';
import { createChecked } from '../discord/checked.ts';
import { verifier } from '../discord/signature.ts';
import type { Log } from '../log.ts';
import { createDeliver } from './deliver.ts';
import { createInFlight } from './in-flight.ts';
import { interactionsEndpoint } from './interactions-endpoint.ts';
import { createSeen } from './seen.ts';
import type { HttpServer } from './server.ts';
import type { Transport } from './transport.ts';

export interface HttpTransportOptions {
  readonly server: HttpServer;
  /** The application's, as the Developer Portal shows it: 64 hex digits. */
  readonly publicKey: string;
  readonly answer: AnswerInteraction;
  readonly api: Api;
  readonly log: Log;
  /** Finds what Discord would refuse, before it is sent. */
  readonly check?: Check;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** Of the five seconds that a stop may take, the last half is for the server. */
const finishWithinMs = 4_500;

/**
 * Discord's interactions over signed HTTP, at `POST /interactions` of the server. Throws a FatalError for a public
 * key that is none.
 */
export function createHttpTransport(options: HttpTransportOptions): Transport {
  const { server, publicKey, answer, api, log, check, now = Date.now } = options;
  const inFlight = createInFlight();
  let open = false;
  const handler = interactionsEndpoint({
    verify: verifier(publicKey),
    answer,
    checked: createChecked(check),
    deliver: createDeliver(api, log),
    inFlight,
    seen: createSeen(now),
    open: () => open,
    now,
  });
  server.route('/interactions', handler);

  return {
    async start() {
      await server.start();
      open = true;
    },
    async stop() {
      open = false;
      await inFlight.idle(finishWithinMs);
    },
    get up() {
      return open;
    },
  };
}
