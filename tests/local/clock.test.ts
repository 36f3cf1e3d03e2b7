import { expect, test } from 'vitest';
import { createClock } from '../../src/local/clock.ts';

const still = () => createClock(() => 0);

test('what falls due happens in order, each at its own time', async () => {
  const clock = still();
  const happened: string[] = [];
  const note = (name: string) => () => happened.push(`${name} at ${clock.now()}`);
  clock.after(300, note('third'));
  clock.after(100, note('first'));
  clock.after(200, note('second'));
  await clock.advance(250);
  expect(happened).toEqual(['first at 100', 'second at 200']);
  expect(clock.now()).toBe(250);
  await clock.advance(50);
  expect(happened).toHaveLength(3);
});

test('what one thing sets off within the time happens as well', async () => {
  const clock = still();
  const happened: number[] = [];
  clock.after(100, () => clock.after(100, () => happened.push(clock.now())));
  await clock.advance(1000);
  expect(happened).toEqual([200]);
});

test('what was called off does not happen', async () => {
  const clock = still();
  let happened = false;
  const cancel = clock.after(100, () => {
    happened = true;
  });
  cancel();
  await clock.advance(1000);
  expect(happened).toBe(false);
});

test('real time counts, too', async () => {
  const clock = createClock();
  await new Promise<void>((resolve) => void clock.after(5, resolve));
});

test('a time too long for a timer of Node does not come at once', async () => {
  const clock = still();
  let happened = false;
  clock.after(2 ** 32, () => {
    happened = true;
  });
  await clock.advance(1000);
  expect(happened).toBe(false);
  await clock.advance(2 ** 32);
  expect(happened).toBe(true);
});
