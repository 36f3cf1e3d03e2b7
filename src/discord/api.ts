import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from './api-types.ts';
import { ApiError } from './api-error.ts';
import { createBotDoor } from './bot-door.ts';
import { createBreaker } from './breaker.ts';
import { createBuckets } from './buckets.ts';
import type { Check } from './checked.ts';
import { createChecked } from './checked.ts';
import { createDoor } from './door.ts';
import type { FatalError } from './fatal-error.ts';
import { createInteractionDoor } from './interaction-door.ts';
import { createSender } from './send.ts';
import type { Pace } from './with-retries.ts';

export interface ApiOptions {
  /** The bot's; without one only interactions can be answered. */
  readonly token?: string | undefined;
  /** Base of the REST API, without version, e.g. `https://discord.com/api`. */
  readonly baseUrl: string;
  /** Finds what Discord would refuse, before it is sent. */
  readonly check?: Check;
  /** Told once when Discord refuses the token. */
  readonly onFatal?: (error: FatalError) => void;
  readonly pace?: Pace;
}

const realPace: Pace = { now: Date.now, random: Math.random, sleep: (ms) => wait(ms) };
/** How long `stop` waits for calls under way before it cuts them off. */
const stopWithinMs = 3_000;

/** The one door through which anything leaves for Discord. */
export function createApi({
  token,
  baseUrl,
  check,
  onFatal = () => undefined,
  pace = realPace,
}: ApiOptions): Api {
  const { origin, pathname } = new URL(baseUrl);
  const prefix = `${pathname.replace(/\/$/, '')}/v10`;
  const sender = createSender(origin);
  const door = createDoor(sender, createBreaker(pace.now));
  const checked = createChecked(check);
  const buckets = createBuckets(door, { origin, prefix, token: token ?? '', pace });
  const request = createBotDoor({ buckets, pace, checked, onFatal });

  return {
    ...createInteractionDoor(door, { prefix, pace, checked }),
    request: token === undefined ? withoutToken : request,
    share: buckets.share,
    async stop() {
      buckets.close();
      const cut = wait(stopWithinMs, undefined, { ref: false }).then(() => sender.destroy());
      await Promise.race([sender.close(), cut]);
    },
  };
}

const withoutToken: Api['request'] = async ({ method, route }) => {
  const reason = 'not sent: this needs a bot token in DISCORD_TOKEN';
  throw new ApiError(reason, { method, route, status: 401 });
};
