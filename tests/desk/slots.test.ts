import { describe, expect, it } from 'vitest';
import { slotsAfter } from '../../src/desk/digest/slots.ts';

interface Case {
  readonly when: string;
  readonly now: string;
  readonly zone?: string;
  readonly hour?: number;
  readonly day: string;
  readonly due: string;
}

const cases: readonly Case[] = [
  {
    when: 'later today',
    now: '2026-06-01T05:59:59Z',
    day: '2026-06-01',
    due: '2026-06-01T06:00:00Z',
  },
  {
    when: 'tomorrow, when the hour has struck',
    now: '2026-06-01T06:00:00Z',
    day: '2026-06-02',
    due: '2026-06-02T06:00:00Z',
  },
  {
    when: 'on the day that it is there, not in Greenwich',
    now: '2026-06-01T22:30:00Z',
    hour: 1,
    day: '2026-06-02',
    due: '2026-06-01T23:00:00Z',
  },
  {
    when: 'an hour later by the sun, after the clocks went back',
    now: '2026-10-24T12:00:00Z',
    day: '2026-10-25',
    due: '2026-10-25T07:00:00Z',
  },
  {
    when: 'an hour earlier by the sun, after they went forward',
    now: '2026-03-28T12:00:00Z',
    day: '2026-03-29',
    due: '2026-03-29T06:00:00Z',
  },
  {
    when: 'as much later as they jump, at an hour that is left out',
    now: '2026-03-28T12:00:00Z',
    hour: 2,
    day: '2026-03-29',
    due: '2026-03-29T01:00:00Z',
  },
  {
    when: 'the first time, at an hour that comes twice',
    now: '2026-10-24T12:00:00Z',
    hour: 2,
    day: '2026-10-25',
    due: '2026-10-25T00:00:00Z',
  },
  {
    when: 'not again at the second of the two',
    now: '2026-10-25T00:30:00Z',
    hour: 2,
    day: '2026-10-26',
    due: '2026-10-26T01:00:00Z',
  },
  {
    when: 'in UTC, when the zone is not known any more',
    now: '2026-06-01T05:00:00Z',
    zone: 'Mars/Olympus',
    day: '2026-06-01',
    due: '2026-06-01T08:00:00Z',
  },
];

describe('a digest goes out', () => {
  it.each(cases)('$when', ({ now, zone = 'Europe/Paris', hour = 8, day, due }) => {
    const slots = slotsAfter(new Date(now), { digestHour: hour, timeZone: zone });
    expect(slots.next().value).toEqual({ day, due: new Date(due) });
  });

  it('once on each day, also when the clocks change', () => {
    const slots = slotsAfter(new Date('2026-10-24T12:00:00Z'), {
      digestHour: 2,
      timeZone: 'Europe/Paris',
    });
    expect([slots, slots, slots].map((each) => each.next().value.due.toISOString())).toEqual([
      '2026-10-25T00:00:00.000Z',
      '2026-10-26T01:00:00.000Z',
      '2026-10-27T01:00:00.000Z',
    ]);
  });
});
