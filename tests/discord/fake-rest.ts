import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Pace } from '../../src/discord/with-retries.ts';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What to answer; `reset` cuts the connection. */
export type Reply =
  | 'reset'
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A server on loopback that answers with `replies`, one after the other, the last one for ever. */
export async function fakeRest(...replies: Reply[]) {
  const seen: Seen[] = [];
  const server = createServer((req, res) => void handle(req, res));

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of req.setEncoding('latin1')) text += chunk;
    const { method = '', url = '', headers } = req;
    seen.push({ method, url, headers, text });
    answer(res, replies[Math.min(seen.length, replies.length) - 1] ?? { status: 204 });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/api`,
    seen,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(res: ServerResponse, reply: Reply): void {
  if (reply === 'reset') {
    res.socket?.resetAndDestroy();
    return;
  }
  const text =
    reply.body === undefined || typeof reply.body === 'string'
      ? (reply.body ?? '')
      : JSON.stringify(reply.body);
  res.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
  res.end(text);
}

/** Time that passes only by sleeping, and how long each sleep was. */
export function fakePace(): Pace & { readonly slept: number[]; advance(ms: number): void } {
  const slept: number[] = [];
  let now = 1_000_000;
  return {
    slept,
    advance: (ms) => void (now += ms),
    now: () => now,
    random: () => 0.5,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}
