import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from './is-time-zone.ts';

/** A moment that a moderator named, and what to say about it. */
export type When =
  | { readonly ok: true; readonly at: Date; readonly note?: WhenNote }
  | { readonly ok: false; readonly problem: WhenProblem };

/** What was resolved for them: it is said, so that nobody is surprised. */
export type WhenNote =
  /** The clocks go forward over that time, so it does not exist: it is taken as much later as they jump. */
  | { readonly kind: 'gap'; readonly zone: string }
  /** The clocks go back over that time, so it happens twice: the first one is meant. */
  | { readonly kind: 'overlap'; readonly zone: string };

export type WhenProblem = 'not-understood' | 'no-such-time' | 'past' | 'too-far' | 'unknown-zone';

/** What can be typed, for messages that say what would be valid. */
export const whenExamples = ['now', 'in 2h', 'tomorrow 09:00', '2026-12-01 18:30'] as const;

interface Circumstances {
  readonly now: Date;
  /** The server's, an IANA name such as `Europe/Paris`. */
  readonly timeZone: string;
}

/** Further ahead nobody plans a post, and a mistyped year is more likely. */
const farthestDays = 366;

/**
 * Reads a moment as a moderator types it: `now`, `in 2h`, `in 1d 3h 30m`, `18:30`, `tomorrow 09:00`, `friday 9:00`,
 * `2026-12-01 18:30`, or an instant with its own offset such as `2026-12-01T18:30:00+01:00`. Never throws.
 */
export function parseWhen(text: string, { now, timeZone }: Circumstances): When {
  if (!isTimeZone(timeZone)) return { ok: false, problem: 'unknown-zone' };
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === 'now' || words === '') return { ok: true, at: now };
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const found = parseSpan(words, here) ?? parseInstant(words) ?? parseWallTime(words, here);
  if (found === undefined) return { ok: false, problem: 'not-understood' };
  return 'problem' in found ? { ok: false, problem: found.problem } : checked(found, now);
}

/** A moment, and what had to be resolved to find it. */
export interface Found {
  readonly at: Temporal.Instant;
  readonly note?: WhenNote;
}
type Read = Found | { readonly problem: WhenProblem } | undefined;

function checked({ at, note }: Found, now: Date): When {
  const ms = at.epochMilliseconds;
  if (ms < now.getTime()) return { ok: false, problem: 'past' };
  if (ms > now.getTime() + farthestDays * 86_400_000) return { ok: false, problem: 'too-far' };
  return { ok: true, at: new Date(ms), ...(note && { note }) };
}

const units = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks' } as const;
const spanPattern = /^in ((?:\d{1,4} ?(?:m|min|minutes?|h|hours?|d|days?|w|weeks?) ?)+)$/;

/** Hours are hours that pass; days and weeks keep the time on the clock. */
function parseSpan(words: string, here: Temporal.ZonedDateTime): Read {
  const [, list] = spanPattern.exec(words) ?? [];
  if (list === undefined) return undefined;
  const span: Partial<Record<(typeof units)[keyof typeof units], number>> = {};
  for (const [, count, unit] of list.matchAll(/(\d+) ?([mhdw])/g)) {
    const name = units[unit as keyof typeof units];
    if (span[name] !== undefined) return undefined;
    span[name] = Number(count);
  }
  return { at: here.add(span).toInstant() };
}

/** With an offset of its own: the server's time zone has no say. */
function parseInstant(words: string): Read {
  if (!/^\d{4}-\d\d-\d\d[t ]\d\d:\d\d(:\d\d(\.\d+)?)?(z|[+-]\d\d:\d\d)$/.test(words))
    return undefined;
  try {
    return { at: Temporal.Instant.from(words.toUpperCase()) };
  } catch {
    return { problem: 'no-such-time' };
  }
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const wallPattern =
  /^(?:(?:(today|tomorrow)|(?:next |on )?([a-z]{3,9})|(\d{4}-\d\d-\d\d))[ t,]+(?:at )?)?(\d{1,2})[:.](\d\d)$/;

function parseWallTime(words: string, here: Temporal.ZonedDateTime): Read {
  const [, near, weekday, date, hour, minute] = wallPattern.exec(words) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  try {
    const time = Temporal.PlainTime.from(
      { hour: Number(hour), minute: Number(minute) },
      { overflow: 'reject' },
    );
    const day = dayOf({ near, weekday, date }, time, here);
    return day && inZone(day.toPlainDateTime(time), here.timeZoneId);
  } catch {
    return { problem: 'no-such-time' };
  }
}

function dayOf(
  { near, weekday, date }: Record<'near' | 'weekday' | 'date', string | undefined>,
  time: Temporal.PlainTime,
  here: Temporal.ZonedDateTime,
): Temporal.PlainDate | undefined {
  const today = here.toPlainDate();
  if (date !== undefined) return Temporal.PlainDate.from(date, { overflow: 'reject' });
  if (near === 'tomorrow') return today.add({ days: 1 });
  if (near === 'today') return today;
  const passed = Temporal.PlainTime.compare(time, here.toPlainTime()) <= 0;
  // A time alone is the next time that the clock shows it.
  if (weekday === undefined) return passed ? today.add({ days: 1 }) : today;
  const wanted = days.findIndex((name) => name === weekday || name.slice(0, 3) === weekday) + 1;
  if (wanted === 0) return undefined;
  const ahead = (wanted - today.dayOfWeek + 7) % 7;
  return today.add({ days: ahead === 0 && passed ? 7 : ahead });
}

/** Where the clocks change, a time on the clock may be missing or there twice. */
export function inZone(wall: Temporal.PlainDateTime, zone: string): Found {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { at: earlier.toInstant() };
  const exists = Temporal.PlainDateTime.compare(earlier.toPlainDateTime(), wall) === 0;
  return exists
    ? { at: earlier.toInstant(), note: { kind: 'overlap', zone } }
    : { at: later.toInstant(), note: { kind: 'gap', zone } };
}
