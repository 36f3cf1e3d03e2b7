/** The address of a link that may be opened: http or https, absolute. Undefined for all others. */
export function safeTarget(target: string): string | undefined {
  if (!URL.canParse(target)) return undefined;
  const { protocol, href } = new URL(target);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
