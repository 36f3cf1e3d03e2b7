import { useSurface } from '../state/context.ts';
import { formatTime } from '../markdown/format-time.ts';

/** When a message was sent, as Discord shows it beside the author. */
export function TimeOfDay({ iso }: { readonly iso: string }) {
  const { locale } = useSurface().persona;
  const at = Date.parse(iso);
  const now = Date.now();
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const seconds = Math.trunc(at / 1000);
  return (
    <time dateTime={iso} title={formatTime(seconds, 'F', { locale, now })}>
      {formatTime(seconds, isToday ? 't' : 'f', { locale, now })}
    </time>
  );
}
