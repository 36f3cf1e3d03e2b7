import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';

interface Payload {
  readonly op: number;
  readonly d?: unknown;
}

export interface GatewayOptions {
  readonly shards?: number;
  readonly remaining?: number;
  readonly heartbeatMs?: number;
  /** Whether heartbeats are acknowledged. */
  readonly acknowledges?: () => boolean;
  /** Closes a connection that identifies with this code. */
  readonly closeOnIdentify?: number;
}

/** Discord's gateway as far as it matters here, with `GET /gateway/bot` beside it. */
export async function fakeGateway(options: GatewayOptions = {}) {
  const { shards = 1, remaining = 1000, heartbeatMs = 45_000, acknowledges = () => true } = options;
  const events = new EventEmitter();
  const connections: WebSocket[] = [];
  const got: Payload[] = [];
  const http = createServer((_, response) => {
    const limit = { total: 1000, remaining, reset_after: 3_600_000, max_concurrency: 16 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: `ws://${address()}`, shards, session_start_limit: limit }));
  });
  const server = new WebSocketServer({ server: http });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  function address(): string {
    const at = http.address();
    return `127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  }

  server.on('connection', (socket) => {
    connections.push(socket);
    events.emit('connection');
    const send = (payload: object) => socket.send(JSON.stringify(payload));
    send({ op: 10, d: { heartbeat_interval: heartbeatMs } });
    socket.on('message', (data) => {
      const payload: Payload = JSON.parse(Buffer.isBuffer(data) ? data.toString() : '');
      got.push(payload);
      if (payload.op === 1 && acknowledges()) send({ op: 11 });
      if (payload.op === 2 && options.closeOnIdentify) socket.close(options.closeOnIdentify);
      else if (payload.op === 2) {
        const d = { session_id: 'session', resume_gateway_url: `ws://${address()}` };
        send({ op: 0, t: 'READY', s: 1, d });
      }
      if (payload.op === 6) send({ op: 0, t: 'RESUMED', s: 2, d: {} });
      events.emit(`op${payload.op}`);
    });
  });

  return {
    baseUrl: `http://${address()}/api`,
    connections,
    got,
    /** Resolves at the next payload with this opcode. */
    next: (op: number) => once(events, `op${op}`),
    /** Resolves when the client has read what was sent so far. */
    async seen() {
      const socket = connections.at(-1);
      if (!socket) return;
      socket.ping();
      await once(socket, 'pong');
    },
    nextConnection: () => once(events, 'connection'),
    dispatch(interaction: unknown, s = 2) {
      connections
        .at(-1)
        ?.send(JSON.stringify({ op: 0, t: 'INTERACTION_CREATE', s, d: interaction }));
    },
    async stop() {
      for (const socket of connections) socket.terminate();
      server.close();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
