import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk/desk.ts';
import { addPosts } from '../../../src/desk/publish.ts';
import { ids } from '../../../src/local/world.ts';
import { posts } from '../../../src/store/schema.ts';
import { anArticle } from '../../builders/article.ts';
import { worldWithChannels } from '../../builders/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { bundleProcess } from './bundle-process.ts';
import type { Bundled } from './bundle-process.ts';
import { openWorkplace } from './workplace.ts';
import type { Workplace } from './workplace.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const { world, channelIds } = worldWithChannels(500);
const by = { guildId: ids.guild, by: ids.moderator };
const corrected = anArticle({ dek: 'Corrected' });

/** The lease of one that is gone is over by then, and Discord has forgotten nonces. */
const aWhileMs = 10 * 60_000;

/** Only a Postgres takes several processes. Where there is none, store-engines.ts says so. */
const engine = engines.find(({ name }) => name === 'postgres');

interface Story {
  readonly workers: number;
  /** What a moderator does when some are sent. */
  readonly meanwhile?: (desk: Desk) => Promise<unknown>;
  readonly ends: 'live' | 'retracted';
  /** What each message says in the end. */
  readonly shows: string;
}

describe.runIf(engine)('a fan-out to 500 channels by several processes', () => {
  let bundled: Bundled;
  beforeAll(async () => {
    bundled = await bundleProcess('worker-process');
  }, 60_000);
  afterAll(() => bundled.remove());

  // Discord's pace makes each take ten seconds and more, of which little is work.
  it.concurrent.each<[string, Story]>([
    [
      'leaves each with exactly one post',
      { workers: 2, ends: 'live', shows: 'After nine years of debate' },
    ],
    [
      'corrected meanwhile, leaves each with exactly one post, the corrected one',
      {
        workers: 3,
        meanwhile: (desk) => desk.correct(corrected, by),
        ends: 'live',
        shows: 'Corrected',
      },
    ],
    [
      'retracted meanwhile, leaves nothing but notices, one for each that was sent',
      {
        workers: 2,
        meanwhile: (desk) => desk.retract(corrected.id, 'It was not true.', by),
        ends: 'retracted',
        shows: 'It was not true.',
      },
    ],
  ])(
    `%s, though one is killed (SEED=${seed})`,
    async (_, story) => {
      if (!engine) return;
      const workplace = await openWorkplace(engine, bundled, world);
      try {
        await live(story, workplace);
        await check(story, workplace);
      } finally {
        await workplace.close();
      }
    },
    300_000,
  );
});

async function live({ workers, meanwhile }: Story, workplace: Workplace): Promise<void> {
  const { store, office, desk, discord } = workplace;
  await store.database.transaction((tx) => addPosts(tx, channelIds.map(requestFor), office));
  workplace.hire(workers);
  const sent = () => channelIds.filter((id) => discord.messages(id).length > 0).length;
  while (sent() < 100) await wait(20);
  await meanwhile?.(desk);
  await wait(seed % 1_000);
  const dead = await workplace.kill(seed % workers);
  await workplace.rest(dead);
  expect(await workplace.held(dead)).toBeGreaterThan(0);
  await workplace.pass(aWhileMs);
  await workplace.rest();
}

async function check({ ends, shows }: Story, { store, discord }: Workplace): Promise<void> {
  const rows = await store.database.select().from(posts);
  expect(rows).toHaveLength(channelIds.length);
  for (const { channelId, messageId, state } of rows) {
    const found = discord.messages(channelId);
    const wasSent = ends === 'live' || messageId !== null;
    expect([channelId, state, found.map(({ id }) => id)]).toEqual([
      channelId,
      ends,
      wasSent ? [messageId] : [],
    ]);
    for (const message of found) expect(JSON.stringify(message)).toContain(shows);
  }
}

const requestFor = (channelId: string) => ({
  ...by,
  key: channelId,
  channelId,
  target: 'text' as const,
  article: anArticle(),
});
