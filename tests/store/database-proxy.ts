import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** A door in front of a Postgres that can be shut, or stuck. */
export function createProxy(to: URL) {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let stuck = false;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    async listen(port: number): Promise<number> {
      server = createServer((inner) => {
        const outer = connect(Number(to.port || 5432), to.hostname);
        for (const socket of [inner, outer]) {
          sockets.add(socket);
          socket.on('error', () => socket.destroy());
        }
        inner.pipe(outer).pipe(inner);
        if (stuck) for (const socket of [inner, outer]) socket.pause();
      });
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address ? address.port : 0;
    },
    cut,
    /** From now on nothing gets through, and nothing is refused either; until it is called off. */
    stall(yes: boolean): void {
      stuck = yes;
      for (const socket of sockets)
        if (yes) socket.pause();
        else socket.resume();
    },
    async stop(): Promise<void> {
      cut();
      server?.close();
      if (server) await once(server, 'close');
    },
  };
}

/** The address of a server, by way of the proxy on this port. */
export function through(url: URL, port: number): string {
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String(port);
  return proxied.href;
}
