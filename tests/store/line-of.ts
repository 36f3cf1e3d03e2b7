import { Duplex } from 'node:stream';
import type { PoolClient } from 'pg';

/** The socket under a connection, or the thread in its place; `pg` does not show it otherwise. */
export function lineOf(client: PoolClient): Duplex {
  const connection: unknown = Reflect.get(client, 'connection');
  if (typeof connection === 'object' && connection !== null && 'stream' in connection) {
    if (connection.stream instanceof Duplex) return connection.stream;
  }
  throw new Error('pg has moved its stream');
}
