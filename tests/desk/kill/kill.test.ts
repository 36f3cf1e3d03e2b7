import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../../src/local/start.ts';
import type { LocalDiscord } from '../../../src/local/types.ts';
import { ids } from '../../../src/local/world.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { posts } from '../../../src/store/schema.ts';
import { engines } from '../../contracts/store-engines.ts';
import type { Place } from '../../contracts/store-engines.ts';
import { silent } from '../../contracts/store.ts';
import type { Orders, Script, Waiting } from './script.ts';

/** Processes that are killed, for each engine. `KILLS=200 npx vitest run tests/desk/kill` is the long run. */
const kills = Number(process.env['KILLS'] ?? 12);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const outdir = join(root, 'dist', 'kill-test');

/** Steps that a script has, about. Beyond the last one nobody dies. */
const stepsOf = ({ announcement, correct, retract }: Omit<Script, 'key'>) =>
  14 + 11 * (Number(announcement) + Number(correct) + Number(retract));
const second = 1000;

interface Death {
  readonly dieAt: number;
  readonly pauseMs: number;
}

const life = fc.record({
  announcement: fc.boolean(),
  correct: fc.boolean(),
  retract: fc.boolean(),
  deaths: fc.array(
    fc.record({
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
      pauseMs: fc.constantFrom(second, 120 * second, 3600 * second),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe.each(engines)('a desk that is killed ($name)', (engine) => {
  let place: Place;
  let discord: LocalDiscord;
  let offset = 0;
  let killed = 0;

  beforeAll(bundle, 60_000);
  afterAll(() => rm(outdir, { recursive: true, force: true }));
  beforeEach(async () => {
    place = await engine.place();
    discord = await startLocalDiscord();
    offset = 0;
    killed = 0;
  }, 60_000);
  afterEach(async () => {
    await discord.stop();
    await place.remove();
  });

  const pass = async (ms: number) => {
    await discord.clock.advance(ms);
    offset += ms;
  };

  /** Runs a desk process to its end; true when it died. */
  async function run(script: Script, dieAt: number): Promise<boolean> {
    const child = fork(join(outdir, 'desk-process.js'));
    child.on('message', (message: Waiting) => {
      void pass(message.waitMs).then(() => child.send('passed'));
    });
    const { apiUrl, token } = discord;
    const worker = `process ${child.pid}`;
    child.send({
      where: place.where,
      apiUrl,
      token,
      offset,
      worker,
      script,
      dieAt,
    } satisfies Orders);
    const [code, signal] = await once(child, 'exit');
    if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the desk process ended with ${code}`);
    return signal === 'SIGKILL';
  }

  async function ledger() {
    const store = await openStore({ ...place.where, log: silent });
    const rows = await store.database.select().from(posts);
    await store.close();
    return rows;
  }

  /** Lives a story: killed at each of these steps in turn, with a pause after each death, and then left in peace. */
  async function live(script: Script, deaths: readonly Death[]): Promise<void> {
    for (const { dieAt, pauseMs } of deaths) {
      if (await run(script, dieAt)) killed++;
      await pass(pauseMs);
    }
    await run(script, 0);
  }

  it(
    'leaves exactly one message when it dies at any step of a publication and is back an hour later',
    async () => {
      const plain = { announcement: false, correct: false, retract: false };
      const scripts = Array.from({ length: stepsOf(plain) }, (_, i) => ({
        ...plain,
        key: `at-${i + 1}`,
      }));
      for (const [i, script] of scripts.entries()) {
        await live(script, [{ dieAt: i + 1, pauseMs: 3600 * second }]);
      }
      expect(killed).toBeGreaterThanOrEqual(11);
      await check(scripts);
    },
    // A process takes a second to start, and several on a busy machine.
    30 * 60 * second,
  );

  it(
    `leaves exactly one true message for each story, after ${kills} kills (SEED=${seed})`,
    async () => {
      const scripts: Script[] = [];
      for (const [i, { deaths, ...story }] of fc
        .sample(life, { seed, numRuns: kills * 2 })
        .entries()) {
        if (killed >= kills) break;
        const script = { ...story, key: `story-${i}` };
        scripts.push(script);
        await live(
          script,
          deaths.map(({ share, pauseMs }) => ({
            dieAt: 1 + Math.floor(share * stepsOf(script)),
            pauseMs,
          })),
        );
      }
      expect(killed).toBeGreaterThanOrEqual(kills);
      await check(scripts);
    },
    kills * 60 * second,
  );

  async function check(scripts: readonly Script[]): Promise<void> {
    const rows = await ledger();
    expect(rows).toHaveLength(scripts.length);
    const messages = [ids.channels.general, ids.channels.announcements].flatMap((id) =>
      discord.messages(id),
    );
    const known = rows.map(({ messageId }) => messageId ?? 'none');
    expect(messages.map(({ id }) => id).toSorted()).toEqual(known.toSorted());
    for (const script of scripts) {
      const row = rows.find(({ requestKey }) => requestKey === script.key);
      const text = JSON.stringify(messages.find(({ id }) => id === row?.messageId));
      const { key } = script;
      expect({ key, state: row?.state }).toEqual({
        key,
        state: script.retract ? 'retracted' : 'live',
      });
      if (script.retract) expect(text).toContain('It was not true.');
      else expect(text.includes('Corrected')).toBe(script.correct);
    }
  }
});

/** As the app is bundled: starting from source would take seconds each time. */
async function bundle(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      'desk-process': 'tests/desk/kill/desk-process.ts',
      'store/embedded/worker': 'src/store/embedded/worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
}
