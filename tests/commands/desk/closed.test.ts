import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import type { Engine } from '../../contracts/store-engines.ts';
import { openDeskOffice } from './desk-office.ts';

it('with the database down, readers are answered and moderators told that the desk is closed', async () => {
  const office = await openDeskOffice({ engine: { name: 'postgres', place: nowhere } });
  try {
    const read = await office.as('member').command('summary');
    expect(read.buttons).toContain('Full text');
    const refused = await office.as('moderator').command('scheduled');
    expect(refused.isPrivate).toBe(true);
    expect(refused.text).toContain('The desk is closed at the moment');
    expect(refused.text).toContain('Nothing was changed');
    expect(office.refusals).toEqual([]);
  } finally {
    await office.stop();
  }
});

/** A Postgres that is not there: the port was free a moment ago. */
const nowhere: Engine['place'] = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo;
  server.close();
  return {
    where: { databaseUrl: `postgres://somebody@127.0.0.1:${port}/nothing` },
    remove: async () => undefined,
  };
};
