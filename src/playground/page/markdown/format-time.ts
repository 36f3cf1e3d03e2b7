import type { TimeStyle } from './mark.ts';

const styles: Readonly<Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Seconds in each unit, largest first; Discord rounds to the largest that fits. */
const units = [
  ['year', 31_536_000],
  ['month', 2_628_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A moment (Unix seconds) as Discord shows it to a reader with this locale, in the reader's own zone. */
export function formatTime(
  seconds: number,
  style: TimeStyle,
  { locale, now, timeZone }: { locale: string; now: number; timeZone?: string },
): string {
  const language = supported(locale);
  if (Math.abs(seconds) > 8.64e12) return 'Invalid Date';
  if (style === 'R') return relative(seconds - now / 1000, language);
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(language, { ...styles[style], ...zone }).format(seconds * 1000);
}

function relative(difference: number, language: string): string {
  const [unit, size] = units.find(([, length]) => Math.abs(difference) >= length) ?? ['second', 1];
  const amount = Math.trunc(difference / size);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(amount, unit);
}

/** The locale itself when it is well formed, else English: Discord may send what this browser does not know. */
function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
