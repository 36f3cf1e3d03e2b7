/** A number in a custom_id, of so many digits at most; undefined for anything else. */
export function parseNumber(text: string | undefined, digits = 6): number | undefined {
  const isNumber = text !== undefined && /^\d+$/.test(text) && text.length <= digits;
  return isNumber ? Number(text) : undefined;
}
