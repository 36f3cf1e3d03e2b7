/** Lets a reader's client that looks for the first letter with a direction find one. */
const mark = '\u200F';
const rightToLeft = '\u2067';
const byItsFirstLetter = '\u2068';
const end = '\u2069';

/**
 * A line that reads from right to left wherever it stands, also in a client that lays it out from left to right; what is
 * put into it (names, dates, numbers) keeps its own order. Articles cannot carry these controls: `escape` takes them out.
 */
export function line(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = strings.map((it, i) => it + isolated(values[i])).join('');
  return `${mark}${rightToLeft}${text}${end}`;
}

function isolated(value: string | undefined): string {
  return value === undefined ? '' : `${byItsFirstLetter}${value}${end}`;
}
