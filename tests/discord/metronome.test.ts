import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMetronome } from '../../src/discord/metronome.ts';

/** Time that passes only by sleeping, and then as much longer as `late` says. */
function latePace(late: () => number) {
  let time = 1_000_000;
  return {
    now: () => time,
    sleep: async (ms: number) => {
      await turn();
      time += ms + late();
    },
  };
}

/** When each of so many calls, which all ask at once, had its turn. */
async function departures(count: number, late: () => number = () => 0): Promise<number[]> {
  const pace = latePace(late);
  const metronome = createMetronome(pace);
  const times: number[] = [];
  const turns = Array.from({ length: count }, async () => {
    await metronome.turn();
    times.push(pace.now());
  });
  await Promise.all(turns);
  return times;
}

const span = (times: readonly number[]) => (times.at(-1) ?? 0) - (times[0] ?? 0);

/** The most that fell into one second. */
function busiestSecond(times: readonly number[]): number {
  return Math.max(
    ...times.map((start) => times.filter((at) => at >= start && at < start + 1000).length),
  );
}

it('lets calls out at 48 a second, one by one', async () => {
  const times = await departures(480);
  expect(480_000 / span(times)).toBeGreaterThan(47.5);
  const steps = times.slice(100).map((at, i) => at - (times[99 + i] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(100);
});

it('never lets out what Discord would refuse, and loses next to nothing to late timers', async () => {
  const lateness = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 5, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(lateness, async (late) => {
      let i = 0;
      const times = await departures(300, () => late[i++ % late.length] ?? 0);
      expect(busiestSecond(times)).toBeLessThan(50);
      expect(300_000 / span(times)).toBeGreaterThan(45);
    }),
    { numRuns: 30 },
  );
});

it('loses what a stall of the whole process took, and does not make up for it in a burst', async () => {
  let stalls = 0;
  const times = await departures(200, () => (stalls++ === 60 ? 5_000 : 0));
  expect(busiestSecond(times)).toBeLessThan(50);
});

it.each([2, 3, 7])('lets out its part where %i processes share the budget', async (among) => {
  const pace = latePace(() => 0);
  const metronome = createMetronome(pace);
  metronome.share(among);
  const times: number[] = [];
  const turns = Array.from({ length: 200 }, async () => {
    await metronome.turn();
    times.push(pace.now());
  });
  await Promise.all(turns);
  expect(busiestSecond(times) * among).toBeLessThan(50);
  expect((200_000 / span(times)) * among).toBeGreaterThan(47);
});

it('lets nothing out while it is held', async () => {
  const pace = latePace(() => 0);
  const metronome = createMetronome(pace);
  metronome.hold(700);
  const start = pace.now();
  await metronome.turn();
  expect(pace.now() - start).toBeGreaterThanOrEqual(700);
});

it('gives the turn of a call that was given up to the next', async () => {
  const metronome = createMetronome(latePace(() => 0));
  metronome.hold(500);
  const given = new AbortController();
  const [first, second] = [metronome.turn(given.signal), metronome.turn()];
  given.abort();
  await expect(first).rejects.toThrow('given up');
  await second;
});

it('takes no call that was given up before', async () => {
  const metronome = createMetronome(latePace(() => 0));
  await expect(metronome.turn(AbortSignal.abort())).rejects.toThrow('given up');
});
