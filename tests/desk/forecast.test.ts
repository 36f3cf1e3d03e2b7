import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/desk/forecast.ts';
import type { Queue } from '../../src/desk/forecast.ts';
import { noon } from './a-post.ts';

const second = 1000;
const hour = 3600 * second;
const ago = (ms: number) => new Date(noon.getTime() - ms);

const fresh: Queue = { channels: 1, waiting: 1, most: 5, withinMs: 5 * second, taken: [] };
const old: Queue = { ...fresh, most: 3, withinMs: 20 * second };
const announcement: Queue = { ...fresh, most: 2, withinMs: hour };

describe('the forecast', () => {
  it.each<[string, readonly Queue[], number, number]>([
    ['nothing', [], 0, 0],
    ['one', [fresh], 0, 1 / 48],
    ['a thousand channels, at 48 a second', [{ ...fresh, channels: 1000 }], 0, 1000 / 48],
    ['one after those of others', [fresh], 480, 481 / 48],
    [
      'twenty in one channel: five at once, and five every five seconds',
      [{ ...fresh, waiting: 20 }],
      0,
      15,
    ],
    ['seven old ones in one channel: three every twenty seconds', [{ ...old, waiting: 7 }], 0, 40],
    [
      'a thousand old ones in 200 channels: the last channel’s first is late',
      [{ ...old, channels: 200, waiting: 5 }],
      0,
      1000 / 48 + 7.5,
    ],
    [
      'an old one in a channel whose turns are taken',
      [{ ...old, taken: [ago(9e3), ago(5e3), ago(1e3)] }],
      0,
      11,
    ],
    ['an old one in a channel that has one left', [{ ...old, taken: [ago(9e3), ago(5e3)] }], 0, 0],
    ['three announcements in one channel: two an hour', [{ ...announcement, waiting: 3 }], 0, 3600],
    [
      'an announcement whose channel has had two',
      [{ ...announcement, taken: [ago(hour / 2), ago(60e3)] }],
      0,
      1800,
    ],
    [
      'the slowest of several kinds',
      [
        { ...fresh, channels: 960 },
        { ...old, waiting: 4 },
      ],
      0,
      20,
    ],
  ])('for %s', (_, queues, ahead, seconds) => {
    const end = forecast({ queues, ahead }, noon);
    expect((end.getTime() - noon.getTime()) / 1000).toBeCloseTo(seconds, 0);
  });
});
