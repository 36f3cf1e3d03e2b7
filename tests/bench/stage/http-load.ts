import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** As many connections as the reference measurements used. */
const connections = 64;

/**
 * Sends requests over kept-alive connections, each as soon as the one before it is answered; resolves with the seconds
 * that it took. Bare sockets: a client that parses headers costs as much as the server. Rejects for any answer but 200.
 */
export async function httpLoad(port: number, requests: readonly Buffer[]): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  let next = 0;
  const start = performance.now();
  await Promise.all(sockets.map((socket) => keepAsking(socket, () => requests[next++])));
  const taken = (performance.now() - start) / 1000;
  for (const socket of sockets) socket.destroy();
  return taken;
}

/** Sends one request and resolves with the body of its answer; rejects when nobody listens or it is no 200. */
export async function httpAsk(port: number, request: Buffer): Promise<string> {
  const socket = await open(port);
  try {
    let sent = false;
    let body = '';
    await keepAsking(
      socket,
      () => {
        if (sent) return undefined;
        sent = true;
        return request;
      },
      (answer) => {
        body = answer.toString();
      },
    );
    return body;
  } finally {
    socket.destroy();
  }
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

function keepAsking(
  socket: Socket,
  next: () => Buffer | undefined,
  onBody: (body: Buffer) => void = () => undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let pending: Buffer | undefined;
    const ask = () => {
      const request = next();
      if (request) socket.write(request);
      else resolve();
    };
    socket.on('data', (chunk) => {
      pending = pending ? Buffer.concat([pending, chunk]) : chunk;
      const bodyAt = wholeAnswer(pending);
      if (bodyAt === -1) return;
      const answer = pending;
      pending = undefined;
      if (answer.toString('latin1', 9, 12) !== '200') {
        reject(new Error(`Not a 200: ${answer.toString('latin1', 0, 200)}`));
        return;
      }
      onBody(answer.subarray(bodyAt));
      ask();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed the connection')));
    ask();
  });
}

/** Where the body begins, or -1 while something is missing. */
function wholeAnswer(bytes: Buffer): number {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return -1;
  const length = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, headEnd))?.[1];
  return bytes.length >= headEnd + 4 + Number(length) ? headEnd + 4 : -1;
}
