import { expect, it } from 'vitest';
import { createIdentifyBudget } from '../../src/transports/identify-throttler.ts';

const hour = 3_600_000;
const limit = { total: 1000, remaining: 1000, reset_after: 24 * hour, max_concurrency: 1 };

it('lets a few sessions begin at once, then fewer and fewer', () => {
  const budget = createIdentifyBudget(limit, () => 0);
  const waits = Array.from({ length: 12 }, () => budget.take(0) / 1000);
  expect(waits).toEqual([0, 0, 0, 10, 20, 40, 80, 160, 320, 600, 600, 600]);
});

it('stays far below Discord’s budget in a crash loop of a whole day', () => {
  let now = 0;
  let begun = 0;
  const budget = createIdentifyBudget(limit, () => now);
  for (; now < 24 * hour; begun++) now += budget.take(0) + 1000;
  expect(begun).toBeLessThan(250);
});

it('counts each connection by itself, and forgets after an hour', () => {
  let now = 0;
  const budget = createIdentifyBudget(limit, () => now);
  for (const shard of [0, 0, 0, 1]) expect(budget.take(shard)).toBe(0);
  now = hour;
  expect(budget.take(0)).toBe(0);
});

it('waits for the budget to be renewed when it is used up', () => {
  let now = 0;
  const budget = createIdentifyBudget({ ...limit, remaining: 1, reset_after: hour }, () => now);
  expect(budget.take(0)).toBe(0);
  expect(budget.take(1)).toBe(hour);
  now = hour;
  expect(budget.take(2)).toBe(0);
});
