import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { FatalError } from '../discord/fatal-error.ts';
import type { Log } from '../log.ts';

/** Answers a request. May throw or reject: the server then answers 500 and logs why. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Whether we can do our work, and if not, why. */
export interface Readiness {
  readonly ok: boolean;
  readonly reasons: readonly string[];
}

export interface HttpServerOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly ready: () => Readiness;
  /** Everything that is neither health nor a route, e.g. the playground. */
  readonly fallback?: Handler;
  readonly log: Log;
}

export interface HttpServer {
  /** Serves a path, e.g. `/interactions`. */
  route(path: string, handler: Handler): void;
  /** Starts to listen; a second call waits for the same. Rejects with a FatalError when the address cannot be used. */
  start(): Promise<void>;
  /** Closes at once what is idle, and everything after that many milliseconds. */
  stop(withinMs: number): Promise<void>;
  /** E.g. `http://127.0.0.1:8080`, once it listens. */
  readonly url: string;
}

/** Longer than load balancers keep idle connections (60 s is usual), so that it is never us who hangs up first. */
const keepAliveTimeout = 75_000;
/** For a whole request to arrive; Discord gives up on us after three seconds. */
const requestTimeout = 10_000;

/** One server for health, the interactions endpoint and the playground. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { host, port, ready, fallback = notFound, log } = options;
  const routes = new Map<string, Handler>([
    ['/health/live', (_, response) => sendJson(response, 200, { ok: true })],
    [
      '/health/ready',
      (_, response) => {
        const state = ready();
        sendJson(response, state.ok ? 200 : 503, state);
      },
    ],
  ]);
  const server = createServer({ keepAliveTimeout, requestTimeout }, (request, response) => {
    const fail = (error: unknown) => {
      log.error({ err: error }, 'A request failed');
      if (response.headersSent) response.destroy();
      else sendEmpty(response, 500);
    };
    try {
      const handler = routes.get(pathOf(request.url)) ?? fallback;
      // Not awaited: an async function around every request costs more than all the rest here.
      handler(request, response)?.catch(fail);
    } catch (error) {
      fail(error);
    }
  });
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  let started: Promise<void> | undefined;

  return {
    route: (path, handler) => void routes.set(path, handler),
    start: () => (started ??= listen(server, host, port)),
    async stop(withinMs) {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      const cut = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearTimeout(cut);
    },
    get url() {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
    },
  };
}

/** Ends a response without a body. */
export function sendEmpty(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers, 'Content-Length': 0 });
  response.end();
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

const notFound: Handler = (_, response) => sendEmpty(response, 404);

function pathOf(url = '/'): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FatalError(`The HTTP server cannot use HOST and PORT: ${why}`, 64, { cause: error });
  }
}
