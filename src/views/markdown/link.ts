/**
 * An address as a link that shows all of itself. For addresses that were checked to be http(s) and at most 512 long;
 * what could end the link or begin a format is percent-encoded, which leads to the same place.
 */
export function addressLink(url: string): string {
  return `<${addressOf(url) ?? ''}>`;
}

/** The address in the form in which it is shown and followed; undefined for what is not a plain http(s) address. */
export function addressOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  // `https://bank.example@evil.example` shows one host and leads to another.
  if (parsed.username || parsed.password) return undefined;
  return parsed.href.replace(/[()<>*~`|\\[\]"']/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
