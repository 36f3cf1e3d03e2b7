import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { createState } from './create-state.ts';
import { checkEndpoint, postInteraction } from './endpoint.ts';
import { createGateway } from './gateway.ts';
import { act } from './interactions/act.ts';
import type { Pending } from './interactions/pending.ts';
import { createRestApp } from './rest/rest-api.ts';
import { say } from './say.ts';
import { createSigner } from './signing.ts';
import type { State } from './state.ts';
import type { LocalDiscord, World } from './types.ts';
import { createWorld } from './world.ts';

export interface LocalOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Milliseconds; real time by default. */
  readonly now?: () => number;
  /** Random bytes for tokens. */
  readonly random?: (size: number) => Buffer;
  readonly world?: World;
  /** How often the bot is to send heartbeats. Discord's usual interval by default. */
  readonly heartbeatMs?: number;
  /** Told of our own failures. */
  readonly log?: (error: unknown) => void;
}

/** Starts a stand-in for Discord on loopback; it listens when this resolves. */
export async function startLocalDiscord(options: LocalOptions = {}): Promise<LocalDiscord> {
  const { port = 0, random = randomBytes, heartbeatMs = 41_250, log = () => {} } = options;
  const signer = createSigner();
  let endpoint: string | undefined;
  let address = '';
  const state = createState({
    world: options.world ?? createWorld(),
    publicKey: signer.publicKey,
    random,
    origin: () => `http://${address}`,
    endpoint: () => endpoint,
    ...(options.now && { now: options.now }),
  });
  const gatewayUrl = () => `ws://${address}/gateway`;
  const gateway = createGateway(state, heartbeatMs, gatewayUrl);
  const app = createRestApp(state, gatewayUrl, log);
  const server = createAdaptorServer({ fetch: app.fetch });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  const deliver = (pending: Pending) => {
    if (endpoint === undefined) {
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, pending.interaction);
    } else void postInteraction(state, signer, endpoint, pending);
  };

  return {
    ...describe(state, address),
    gateway,
    async useEndpoint(next) {
      if (next !== undefined) await checkEndpoint(state, signer, next);
      endpoint = next;
      state.events.emit({ kind: 'connection', transport: 'http', up: next !== undefined });
    },
    act: (persona, action) => act(state, deliver, persona, action),
    async stop() {
      gateway.stop();
      state.clock.stop();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** What there is to know, as far as it needs no connection. */
function describe(
  state: State,
  address: string,
): Omit<LocalDiscord, 'gateway' | 'useEndpoint' | 'act' | 'stop'> {
  return {
    apiUrl: `http://${address}/api`,
    token: state.token,
    applicationId: state.applicationId,
    publicKey: state.publicKey,
    clock: state.clock,
    faults: state.faults,
    world: state.world,
    commands: () => state.commands.all(),
    channels: () => state.channels.all(),
    messages: (channelId, viewerId) =>
      state.messages
        .list(channelId)
        .filter((stored) => stored.viewerId === undefined || stored.viewerId === viewerId)
        .map(({ message }) => message),
    say: (who, content) => say(state, who, content),
    subscribe: (listener) => state.events.subscribe(listener),
  };
}
