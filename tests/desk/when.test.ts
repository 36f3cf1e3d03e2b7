import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../src/desk/is-time-zone.ts';
import { parseWhen, whenExamples } from '../../src/desk/when.ts';

const now = new Date('2026-11-23T17:20:00Z'); // a Monday; 18:20 in Paris
const timeZone = 'Europe/Paris';
const read = (text: string, over: Partial<{ now: Date; timeZone: string }> = {}) => {
  const when = parseWhen(text, { now, timeZone, ...over });
  if (!when.ok) return when.problem;
  return when.at.toISOString() + (when.note ? ` ${when.note.kind}` : '');
};

describe('a moment as a moderator types it', () => {
  it.each([
    ['now', '2026-11-23T17:20:00.000Z'],
    ['in 2h', '2026-11-23T19:20:00.000Z'],
    ['In 90 minutes', '2026-11-23T18:50:00.000Z'],
    ['in 1d 3h 30m', '2026-11-24T20:50:00.000Z'],
    ['in 2 weeks', '2026-12-07T17:20:00.000Z'],
    ['18:30', '2026-11-23T17:30:00.000Z'],
    ['18:20', '2026-11-24T17:20:00.000Z'],
    ['9:00', '2026-11-24T08:00:00.000Z'],
    ['today 23:59', '2026-11-23T22:59:00.000Z'],
    ['tomorrow 09:00', '2026-11-24T08:00:00.000Z'],
    ['Tomorrow at 9.05', '2026-11-24T08:05:00.000Z'],
    ['friday 09:00', '2026-11-27T08:00:00.000Z'],
    ['next mon 09:00', '2026-11-30T08:00:00.000Z'],
    ['monday 19:00', '2026-11-23T18:00:00.000Z'],
    ['2026-12-01 18:30', '2026-12-01T17:30:00.000Z'],
    ['2026-12-01T18:30', '2026-12-01T17:30:00.000Z'],
    ['2026-12-01T18:30:00+05:30', '2026-12-01T13:00:00.000Z'],
    ['2026-12-01t18:30:00z', '2026-12-01T18:30:00.000Z'],
  ])('%s is %s', (text, at) => expect(read(text)).toBe(at));

  it.each([
    ['soon', 'not-understood'],
    ['in', 'not-understood'],
    ['in 2h 3h', 'not-understood'],
    ['in -2h', 'not-understood'],
    ['caturday 09:00', 'not-understood'],
    ['tomorrow', 'not-understood'],
    ['01/12/2026 18:30', 'not-understood'],
    ['25:00', 'no-such-time'],
    ['tomorrow 09:60', 'no-such-time'],
    ['2027-02-29 09:00', 'no-such-time'],
    ['2026-13-01T09:00:00Z', 'no-such-time'],
    ['today 09:00', 'past'],
    ['2026-11-23 18:19', 'past'],
    ['1999-12-31 23:59', 'past'],
    ['2062-12-01 18:30', 'too-far'],
    ['in 9999 w', 'too-far'],
  ])('%s is refused as %s', (text, problem) => expect(read(text)).toBe(problem));

  it.each([
    // Clocks go forward at 02:00 on 2027-03-28 in Paris, and back at 03:00 on 2026-10-25.
    ['2027-03-28 02:30', 'Europe/Paris', '2026-11-23T00:00:00Z', '2027-03-28T01:30:00.000Z gap'],
    ['2027-03-28 01:59', 'Europe/Paris', '2026-11-23T00:00:00Z', '2027-03-28T00:59:00.000Z'],
    [
      '2026-10-25 02:30',
      'Europe/Paris',
      '2026-10-01T00:00:00Z',
      '2026-10-25T00:30:00.000Z overlap',
    ],
    ['2026-10-25 03:00', 'Europe/Paris', '2026-10-01T00:00:00Z', '2026-10-25T02:00:00.000Z'],
    // In 24 hours across the change is another time on the clock; in a day it is the same one.
    ['in 24h', 'Europe/Paris', '2026-10-24T10:00:00Z', '2026-10-25T10:00:00.000Z'],
    ['in 1d', 'Europe/Paris', '2026-10-24T10:00:00Z', '2026-10-25T11:00:00.000Z'],
    // Samoa had no 30 December 2011, and Lord Howe's clocks jump by half an hour.
    ['2011-12-30 12:00', 'Pacific/Apia', '2011-12-20T00:00:00Z', '2011-12-30T22:00:00.000Z gap'],
    [
      '2026-10-04 02:15',
      'Australia/Lord_Howe',
      '2026-10-01T00:00:00Z',
      '2026-10-03T15:45:00.000Z gap',
    ],
  ])('%s in %s is resolved and said where the clocks change', (text, zone, at, expected) =>
    expect(read(text, { timeZone: zone, now: new Date(at) })).toBe(expected),
  );

  it('reads each of the examples that messages give', () => {
    for (const example of whenExamples)
      expect(parseWhen(example, { now, timeZone })).toMatchObject({ ok: true });
  });

  it('reads any date and time back as the clock shows it there, unless it says that it was resolved', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter(isTimeZone));
    const minutes = fc.integer({ min: 1, max: 365 * 24 * 60 });
    fc.assert(
      fc.property(zones, minutes, (zone, ahead) => {
        const wall = new Date(now.getTime() + ahead * 60_000)
          .toISOString()
          .slice(0, 16)
          .replace('T', ' ');
        const when = parseWhen(wall, { now: new Date('2026-11-22T00:00:00Z'), timeZone: zone });
        // The last hours of the year ahead are too far in the west.
        if (!when.ok) expect(when.problem).toBe('too-far');
        if (!when.ok) return;
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(when.at);
        if (when.note?.kind === 'gap') expect(shown > wall).toBe(true);
        else expect(shown).toBe(wall);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never accepts the past, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(
        /^(in|on|next|today|tomorrow|friday|2026-\d\d-\d\d) ?\d{0,5} ?[hmdw:.]{0,2}\d{0,3}$/,
      ),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const when = parseWhen(text, { now, timeZone });
        if (when.ok) expect(when.at.getTime()).toBeGreaterThanOrEqual(now.getTime());
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['Mars/Olympus', '+02:00', 'CEST', '', 'Europe/Paris; drop table'])(
    'does not take %j for a time zone',
    (zone) => expect(read('in 2h', { timeZone: zone })).toBe('unknown-zone'),
  );
});
