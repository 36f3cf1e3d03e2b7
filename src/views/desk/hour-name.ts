/** A full hour as clocks in that language show it, such as `8:00 AM` or `08:00`. */
export function hourName(hour: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, 0, 1, hour)));
}
