import { fork } from 'node:child_process';
import { once } from 'node:events';
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
import { bundleProcess } from './bundle-process.ts';
import type { Bundled } from './bundle-process.ts';
import { postIdFor } from './post-id-for.ts';
import type { Orders, Script, Waiting } from './script.ts';

/** Processes that are killed, for each engine. `KILLS=200 npx vitest run tests/desk/kill` is the long run. */
const kills = Number(process.env['KILLS'] ?? 12);
const isLong = kills >= 100;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

type Story = Omit<Script, 'key'>;

/** Steps that a script has, about. Beyond the last one nobody dies. */
const stepsOf = ({ digest, announcement, corrections, retract }: Story) =>
  14 + 9 * Number(digest) + 5 * Number(announcement) + 11 * (corrections + Number(retract));
/** Calls that it makes. */
const callsOf = ({ digest, announcement, corrections, retract }: Story) =>
  1 + Number(announcement && !digest) + corrections + Number(retract);
const second = 1000;
const pauses = [second, 120 * second, 3600 * second];

/** At one of its own steps, or when Discord has applied one of its calls and has not answered; both count from 1. */
type End = { readonly step: number } | { readonly call: number };
type Death = End & { readonly pauseMs: number };

const life = fc.record({
  digest: fc.boolean(),
  announcement: fc.boolean(),
  picture: fc.boolean(),
  corrections: fc.constantFrom(0, 1, 3),
  retract: fc.boolean(),
  deaths: fc.array(
    fc.record({
      unanswered: fc.boolean(),
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
      pauseMs: fc.constantFrom(...pauses),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe.each(engines)('a desk that is killed ($name)', (engine) => {
  let bundled: Bundled;
  let place: Place;
  let discord: LocalDiscord;
  let offset = 0;
  let killed = 0;

  beforeAll(async () => {
    bundled = await bundleProcess('desk-process');
  }, 60_000);
  afterAll(() => bundled.remove());
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
  async function run(script: Script, end?: End): Promise<boolean> {
    const child = fork(bundled.file);
    let calls = 0;
    // Told of a call before its answer is on the way.
    const unsubscribe = discord.subscribe(({ kind }) => {
      if (kind !== 'call' || !end || !('call' in end)) return;
      calls++;
      if (calls === end.call) child.kill('SIGKILL');
    });
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
      dieAt: end && 'step' in end ? end.step : 0,
    } satisfies Orders);
    const [code, signal] = await once(child, 'exit');
    unsubscribe();
    if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the desk process ended with ${code}`);
    return signal === 'SIGKILL';
  }

  async function ledger() {
    const store = await openStore({ ...place.where, log: silent });
    const rows = await store.database.select().from(posts);
    await store.close();
    return rows;
  }

  /** Lives a story: killed at each of these ends in turn, with a pause after each death, and then left in peace. */
  async function live(script: Script, deaths: readonly Death[]): Promise<void> {
    for (const death of deaths) {
      if (await run(script, death)) killed++;
      await pass(death.pauseMs);
    }
    await run(script);
  }

  const nothingElse = {
    digest: false,
    announcement: false,
    picture: true,
    corrections: 0,
    retract: false,
  };
  const gathered = { ...nothingElse, digest: true, picture: false };
  const everything = {
    ...nothingElse,
    announcement: true,
    corrections: 3,
    retract: true,
  };
  it.each(
    isLong
      ? pauses.flatMap((pauseMs) => [
          { what: 'a publication', story: nothingElse, pauseMs },
          { what: 'a digest', story: gathered, pauseMs },
          { what: 'all that can be done with a post', story: everything, pauseMs },
        ])
      : [
          { what: 'a publication', story: nothingElse, pauseMs: 3600 * second },
          { what: 'a digest', story: gathered, pauseMs: 3600 * second },
        ],
  )(
    'leaves exactly one true message when it dies at any step of $what and is back $pauseMs ms later',
    async ({ story, pauseMs }) => {
      const ends: readonly End[] = [
        ...Array.from({ length: stepsOf(story) }, (_, i) => ({ step: i + 1 })),
        ...Array.from({ length: callsOf(story) }, (_, i) => ({ call: i + 1 })),
      ];
      const scripts: Script[] = [];
      for (const end of ends) {
        const script = { ...story, key: `at-${JSON.stringify(end)}` };
        scripts.push(script);
        await live(script, [{ ...end, pauseMs }]);
      }
      // Beyond the last step nobody dies.
      expect(killed).toBeGreaterThanOrEqual(ends.length * 0.75);
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
        const key = `story-${i}`;
        // A digest shows no pictures, and one correction of what it names is like several.
        const script = story.digest
          ? { ...story, key, picture: false, corrections: Math.min(story.corrections, 1) }
          : { ...story, key };
        scripts.push(script);
        await live(
          script,
          deaths.map(({ unanswered, share, pauseMs }) => ({
            pauseMs,
            ...(unanswered
              ? { call: 1 + Math.floor(share * callsOf(script)) }
              : { step: 1 + Math.floor(share * stepsOf(script)) }),
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
    // A correction that has to wait is told by a message of its own, which a retraction deletes.
    const isGone = (row: (typeof rows)[number]) => row.repliesTo !== null && row.liveRetracted;
    expect(rows.filter(({ repliesTo }) => repliesTo === null)).toHaveLength(scripts.length);
    expect(rows.filter(({ nextAt, state }) => nextAt !== null || state === 'failed')).toEqual([]);
    const messages = [ids.channels.general, ids.channels.announcements].flatMap((id) =>
      discord.messages(id),
    );
    const known = rows.flatMap((row) => (isGone(row) ? [] : (row.messageId ?? [])));
    expect(messages.map(({ id }) => id).toSorted()).toEqual(known.toSorted());
    for (const script of scripts) {
      const row = rows.find(({ id }) => id === postIdFor(script.key));
      const text = JSON.stringify(messages.find(({ id }) => id === row?.messageId));
      const { key } = script;
      expect({ key, state: row?.state }).toEqual({
        key,
        state: script.retract ? 'retracted' : 'live',
      });
      expect({ key, picture: text.includes('A tram') }).toEqual({
        key,
        picture: script.picture && !script.retract,
      });
      if (script.retract) expect(text).toContain('It was not true.');
      else if (script.corrections > 0) expect(text).toContain(`Correction ${script.corrections}`);
    }
  }
});
