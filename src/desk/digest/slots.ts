import { Temporal } from 'temporal-polyfill';
import type { Settings } from '../desk.ts';
import { isTimeZone } from '../is-time-zone.ts';
import { inZone } from '../when.ts';

/** What of a server's settings says when its digests go out. */
export type Hours = Pick<Settings, 'digestHour' | 'timeZone'>;

/** When a digest may go out. */
export interface Slot {
  /** The day there, such as `2026-11-02`. */
  readonly day: string;
  readonly due: Date;
}

/** The times after `now` at which the clocks of a server show the hour of its digests: one a day, without end. */
export function* slotsAfter(
  now: Date,
  { digestHour, timeZone }: Hours,
): Generator<Slot, never, undefined> {
  // Zones go, if rarely; a digest is better at another hour than not at all.
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const hour = Temporal.PlainTime.from({ hour: digestHour });
  for (let date = here.toPlainDate(); ; date = date.add({ days: 1 })) {
    const { at } = inZone(date.toPlainDateTime(hour), zone);
    const due = new Date(at.epochMilliseconds);
    if (due > now) yield { day: date.toString(), due };
  }
}
