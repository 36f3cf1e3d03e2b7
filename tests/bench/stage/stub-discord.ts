import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';

/** As little of Discord as a bot needs, so that the load costs less than what it measures. */
export interface StubDiscord {
  readonly apiUrl: string;
  /** Resolves when a bot has identified and been told READY. */
  nextReady(): Promise<void>;
  /** Sends one interaction over the gateway and resolves with the body of its callback. */
  ask(interaction: string): Promise<string>;
  /** Sends that many over the gateway, 64 under way at a time; resolves when all are answered. */
  load(count: number, next: () => string): Promise<void>;
  stop(): Promise<void>;
}

const underWay = 64;

/** Serves the REST routes and the gateway; READY names that many servers. */
export async function startStubDiscord({ guilds = 1 } = {}): Promise<StubDiscord> {
  const events = new EventEmitter();
  const server = createServer((request, response) => serve(request, response, url(), events));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = () => `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const sockets = new WebSocketServer({ server });
  let bot: WebSocket | undefined;
  sockets.on('connection', (socket) => {
    bot = socket;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }));
    socket.on('message', (data) => greet(socket, String(data), ready(guilds, url()), events));
  });
  const send = (interaction: string) =>
    bot?.send(`{"op":0,"t":"INTERACTION_CREATE","s":2,"d":${interaction}}`);

  return {
    apiUrl: `http://${url()}/api`,
    async nextReady() {
      await once(events, 'ready');
    },
    async ask(interaction) {
      const answered = once(events, 'callback');
      send(interaction);
      const [body] = (await answered) as [string];
      return body;
    },
    load: (count, next) =>
      new Promise((resolve) => {
        let sent = 0;
        let answered = 0;
        const step = () => {
          if (++answered === count) {
            events.off('callback', step);
            resolve();
          } else if (sent < count && ++sent) send(next());
        };
        events.on('callback', step);
        while (sent < Math.min(underWay, count) && ++sent) send(next());
      }),
    async stop() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function greet(socket: WebSocket, text: string, readyText: string, events: EventEmitter): void {
  const { op } = JSON.parse(text) as { op: number };
  if (op === 1) socket.send('{"op":11}');
  if (op !== 2) return;
  socket.send(readyText);
  events.emit('ready');
}

const application = { id: '200000000000000001', flags: 0 };
const bot = { id: application.id, username: 'desk', discriminator: '0', avatar: null, bot: true };

function ready(guilds: number, url: string): string {
  const first = 400_000_000_000_000_001n;
  const d = {
    v: 10,
    user: bot,
    guilds: Array.from({ length: guilds }, (_, i) => ({
      id: String(first + BigInt(i)),
      unavailable: true,
    })),
    application,
    session_id: 'session',
    resume_gateway_url: `ws://${url}`,
    session_type: 'normal',
    private_channels: [],
    shard: [0, 1],
  };
  return JSON.stringify({ op: 0, t: 'READY', s: 1, d });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  events: EventEmitter,
): Promise<void> {
  const { url: path = '', method } = request;
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(request, 'end');
  const body = Buffer.concat(chunks).toString();
  if (path.includes('/callback')) {
    response.writeHead(204).end();
    events.emit('callback', body);
  } else if (path.endsWith('/gateway/bot')) {
    const limit = { total: 1000, remaining: 1000, reset_after: 3_600_000, max_concurrency: 1 };
    sendJson(response, { url: `ws://${url}`, shards: 1, session_start_limit: limit });
  } else if (path.endsWith('/applications/@me')) {
    sendJson(response, { ...application, name: 'desk', verify_key: '0'.repeat(64) });
  } else if (method === 'GET') {
    sendJson(response, []);
  } else {
    sendJson(response, { id: '600000000000000001', ...(JSON.parse(body) as object) });
  }
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
