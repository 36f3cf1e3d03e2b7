import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { guilds } from '../../src/store/schema.ts';
import { engines } from '../contracts/store-engines.ts';
import type { Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { createProxy, through } from './database-proxy.ts';

const engine = engines.find(({ name }) => name === 'postgres');

describe.runIf(engine)('the store on a Postgres', () => {
  let place: Place;
  let url: URL;

  beforeEach(async () => {
    if (!engine) return;
    place = await engine.place();
    url = new URL('databaseUrl' in place.where ? place.where.databaseUrl : '');
  });
  afterEach(() => place.remove());

  it('waits for a server that is down, and says so', async () => {
    const proxy = createProxy(url);
    const port = await proxy.listen(0);
    await proxy.stop();
    const warnings = new EventEmitter();
    const warned = once(warnings, 'warn');
    const opening = openStore({
      databaseUrl: through(url, port),
      log: { ...silent, warn: (_, message) => warnings.emit('warn', message) },
    });
    expect(await warned).toEqual(['The database cannot be reached; trying again']);
    await proxy.listen(port);
    const store = await opening;
    await store.close();
    await proxy.stop();
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const opening = openStore({
      databaseUrl: through(url, 1),
      log: { ...silent, warn: () => stop.abort() },
      signal: stop.signal,
    });
    await expect(opening).rejects.toThrow('aborted');
  });

  it('survives the loss of its connections', async () => {
    const proxy = createProxy(url);
    const port = await proxy.listen(0);
    const store = await openStore({ databaseUrl: through(url, port), log: silent });
    await store.database.insert(guilds).values({ id: 'before' });
    const busy = store.database.execute('select pg_sleep(10)');
    const failed = expect(busy).rejects.toThrow();
    await proxy.cut();
    await failed;
    await store.database.insert(guilds).values({ id: 'after' });
    expect(await store.database.select({ id: guilds.id }).from(guilds)).toHaveLength(2);
    await store.close();
    await proxy.stop();
  });

  it('survives the loss of a connection between two statements of a transaction', async () => {
    const proxy = createProxy(url);
    const port = await proxy.listen(0);
    const lost = new EventEmitter();
    const noticed = once(lost, 'warn');
    const store = await openStore({
      databaseUrl: through(url, port),
      log: { ...silent, warn: (_, message) => lost.emit('warn', message) },
    });
    const half = store.database.transaction(async (tx) => {
      await tx.insert(guilds).values({ id: 'half' });
      proxy.cut();
      expect(await noticed).toEqual(['A connection to the database was lost']);
      await tx.insert(guilds).values({ id: 'whole' });
    });
    await expect(half).rejects.toThrow();
    expect(await store.database.select().from(guilds)).toEqual([]);
    await store.close();
    await proxy.stop();
  });

  it('is brought to the newest schema by one of several that start at once', async () => {
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openStore({ ...place.where, log: silent })),
    );
    const applied = await stores[0]?.database.execute(
      'select count(*) = count(distinct hash) as "each once" from drizzle.__drizzle_migrations',
    );
    expect(applied?.rows).toEqual([{ 'each once': true }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each([
    [
      'no such database',
      (to: URL) => (to.pathname = '/nowhere'),
      /has no such database: correct DATABASE_URL/,
    ],
    [
      'an unknown user',
      (to: URL) => (to.username = 'nobody-we-know'),
      /refuses the user or password/,
    ],
  ])('refuses to start with %s, in a sentence without the address', async (_, change, message) => {
    change(url);
    const error: unknown = await openStore({ databaseUrl: url.href, log: silent }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      name: 'FatalError',
      message: expect.stringMatching(message),
    });
    expect(String(error)).not.toContain(url.host);
  });
});
