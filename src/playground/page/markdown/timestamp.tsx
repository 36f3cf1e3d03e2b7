import { useSurface } from '../state/context.ts';
import { formatTime } from './format-time.ts';
import type { TimeStyle } from './mark.ts';

/** A moment in the reader's own zone and language, with the full date on demand. */
export function Timestamp({ seconds, style }: { seconds: number; style: TimeStyle }) {
  const { locale } = useSurface().persona;
  const now = Date.now();
  const valid = Math.abs(seconds) <= 8.64e12;
  return (
    <time
      class="timestamp"
      dateTime={valid ? new Date(seconds * 1000).toISOString() : ''}
      title={formatTime(seconds, 'F', { locale, now })}
    >
      {formatTime(seconds, style, { locale, now })}
    </time>
  );
}
