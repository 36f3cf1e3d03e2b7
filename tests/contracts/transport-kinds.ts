import type { AnswerInteraction } from '../../src/bot/reply.ts';
import type { Api } from '../../src/discord/api-types.ts';
import { createApi } from '../../src/discord/api.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import type { Log } from '../../src/log.ts';
import { createGatewayTransport } from '../../src/transports/gateway.ts';
import { createHttpTransport } from '../../src/transports/http.ts';
import { createHttpServer } from '../../src/transports/server.ts';
import type { Transport } from '../../src/transports/transport.ts';

/** A bot that Local Discord's people can talk to. */
export interface Running {
  readonly transport: Transport;
  readonly api: Api;
  stop(): Promise<void>;
}

/** One way for interactions to reach the bot. */
export interface Kind {
  readonly name: string;
  connect(local: LocalDiscord, answer: AnswerInteraction, log: Log): Promise<Running>;
}

const gateway: Kind = {
  name: 'gateway',
  async connect({ apiUrl, token }, answer, log) {
    const api = createApi({ token, baseUrl: apiUrl });
    const onFatal = (error: Error) => log.error(error);
    const transport = createGatewayTransport({ token, answer, api, log, onFatal });
    await transport.start();
    return {
      transport,
      api,
      async stop() {
        await transport.stop();
        await api.stop();
      },
    };
  },
};

const http: Kind = {
  name: 'http',
  async connect(local, answer, log) {
    const { apiUrl, token, publicKey } = local;
    const api = createApi({ token, baseUrl: apiUrl });
    const ready = () => ({ ok: true, reasons: [] });
    const server = createHttpServer({ host: '127.0.0.1', port: 0, ready, log });
    const transport = createHttpTransport({ server, publicKey, answer, api, log });
    await transport.start();
    await local.useEndpoint(`${server.url}/interactions`);
    return {
      transport,
      api,
      async stop() {
        await transport.stop();
        await server.stop(100);
        await api.stop();
      },
    };
  },
};

export const kinds: readonly Kind[] = [gateway, http];
