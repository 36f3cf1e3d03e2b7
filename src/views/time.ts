/**
 * An instant or a date of the record as a Discord timestamp, which each reader sees in their own zone and language.
 * A date is taken at noon UTC, so that it is the same date from Honolulu to Sydney.
 */
export function timestamp(iso: string, style: 'D' | 'f' | 'F' | 'R' = 'D'): string {
  const instant = iso.includes('T') ? iso : `${iso}T12:00:00Z`;
  return `<t:${Math.floor(Date.parse(instant) / 1000)}:${style}>`;
}
