import { REST } from '@discordjs/rest';
import { WebSocketManager } from '@discordjs/ws';
import type { SessionInfo } from '@discordjs/ws';
import type { Api } from '../discord/api-types.ts';
import type { Log } from '../log.ts';
import { createIdentifyThrottler } from './identify-throttler.ts';

export interface ManagerOptions {
  readonly token: string;
  readonly api: Api;
  readonly log: Log;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The manager of the shards. Once closed, no shard connects again. */
export function createManager(
  { token, api, log, now }: ManagerOptions,
  isClosed: () => boolean,
): WebSocketManager {
  const sessions = new Map<number, SessionInfo>();
  return new WebSocketManager({
    token,
    intents: 0,
    rest: new RestOverApi(api),
    handshakeTimeout: 10_000,
    helloTimeout: 20_000,
    async buildIdentifyThrottler(manager) {
      const info = await manager.fetchGatewayInformation();
      return createIdentifyThrottler(info.session_start_limit, { now, log });
    },
    // A shard between two connections cannot be destroyed, and asks here before the next: it never gets an answer.
    retrieveSessionInfo: (id) =>
      isClosed() ? new Promise<null>(() => {}) : (sessions.get(id) ?? null),
    updateSessionInfo: (id, session) => {
      if (session) sessions.set(id, session);
      else sessions.delete(id);
    },
  });
}

/** @discordjs/ws wants a REST client and only ever asks it for `/gateway/bot`; all calls leave by one door. */
class RestOverApi extends REST {
  readonly #api: Api;

  constructor(api: Api) {
    super({ hashSweepInterval: 0, handlerSweepInterval: 0 });
    this.#api = api;
  }

  override get(route: `/${string}`): Promise<unknown> {
    return this.#api.request({ method: 'GET', route });
  }
}
