import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import type { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { guilds, written } from '../../src/store/schema.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import type { Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { lineOf } from './line-of.ts';
import { beforeStatement, migrateOnly, openPool } from './upgrade.ts';

/** As many migrations as an older version had. */
const old = 3;
const asItWas = { known: old, id: '1', time_zone: 'Europe/Paris' };

describe.each(engines)('an older database ($name)', { timeout: 300_000 }, (engine) => {
  let place: Place;
  // Opening the embedded one takes a second each time.
  const step = engine.name === 'embedded' ? 3 : 1;

  beforeEach(async () => {
    place = await engine.place();
    await withPool(async (pool) => {
      await migrateOnly(pool, old);
      await pool.query(`insert into guilds (id, time_zone) values ('1', 'Europe/Paris')`);
    });
  }, 60_000);
  afterEach(() => place.remove());

  async function withPool<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
    const { pool, close } = await openPool(place.where);
    pool.on('error', () => undefined);
    pool.on('connect', (client) => void client.on('error', () => undefined));
    try {
      return await work(pool);
    } finally {
      await close();
    }
  }

  it('is upgraded whole or not at all, at whichever statement its connection is lost', async () => {
    let nth = 1;
    while (await withPool((pool) => isLost(pool, nth))) {
      const state = await withPool(stateOf);
      // What comes last only gives back the lock.
      if (state.known > old) break;
      expect(state).toEqual(asItWas);
      nth += step;
    }
    expect(nth).toBeGreaterThan(20);
    await expectUpgraded();
  });

  it.each([5, 9, 13])(
    'is upgraded at the next start when the process dies before statement %i',
    async (nth) => {
      const file = fileURLToPath(new URL('upgrade-process.ts', import.meta.url));
      const args = ['--import', 'tsx', file, JSON.stringify(place.where), String(nth)];
      const child = spawn(process.execPath, args, { stdio: 'inherit' });
      expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
      expect(await withPool(stateOf)).toEqual(asItWas);
      await expectUpgraded();
    },
  );

  async function expectUpgraded(): Promise<void> {
    const store = await openStore({ ...place.where, log: silent });
    expect(await store.database.select().from(guilds)).toMatchObject([
      { id: '1', timeZone: 'Europe/Paris' },
    ]);
    await store.close();
  }
});

it.each(engines)(
  'an article written before followers were told is not new if it stood ($name)',
  async ({ place: at }) => {
    const place = await at();
    const { pool, close } = await openPool(place.where);
    await migrateOnly(pool, 9);
    const article = JSON.stringify(anArticle());
    for (const id of ['stood', 'planned', 'elsewhere']) {
      await pool.query(`insert into written values ('1', $1, $2, '7', now())`, [id, article]);
    }
    for (const [guild, id, liveAt] of [
      ['1', 'stood', 'now()'],
      ['1', 'planned', 'null'],
      ['2', 'elsewhere', 'now()'],
    ]) {
      await pool.query(`
      insert into posts (id, guild_id, channel_id, target, article_id, request_key, created_by, created_at, desired, desired_revision, due, state, live_at)
      values ('${id}', '${guild}', '5', 'text', '${id}', '${id}', '7', now(), 'shown', 'r1', now(), 'live', ${liveAt})`);
    }
    await close();
    const store = await openStore({ ...place.where, log: silent });
    const untold = await store.database
      .select()
      .from(written)
      .where(eq(written.untold, true))
      .orderBy(written.articleId);
    expect(untold.map(({ articleId }) => articleId)).toEqual(['elsewhere', 'planned']);
    await store.close();
    await place.remove();
  },
  60_000,
);

/** Whether an upgrade is interrupted by the loss of its connection before the nth statement. */
async function isLost(pool: Pool, nth: number): Promise<boolean> {
  beforeStatement(pool, nth, (client) => lineOf(client).destroy(new Error('the line is cut')));
  return migrate(pool).then(
    () => false,
    () => true,
  );
}

/** How many migrations the database knows of, and what it holds. */
async function stateOf(pool: Pool): Promise<{ known: number }> {
  const known = '(select count(*)::int from drizzle.__drizzle_migrations)';
  const { rows } = await pool.query(`select ${known} as known, id, time_zone from guilds`);
  return rows[0];
}
