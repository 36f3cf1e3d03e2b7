import { escapeInline } from './escape.ts';

/**
 * An address as a link that shows all of itself, `<https://…>`. The address must be http(s): the schemas and `addressOf`
 * see to that.
 */
export function addressLink(address: string): string {
  return `<${address}>`;
}

/**
 * A link that stands behind words, `[words](<https://…>)`; undefined where that could mislead, or would not show the
 * words to the letter: then the words are followed by the address.
 *
 * Discord shows backslashes inside such words, and makes no link of words that look like an address.
 */
export function maskedLink(words: string, address: string): string | undefined {
  const visible = words.replace(/[\p{Cf}\p{M}]/gu, '');
  const honest = /[\p{L}\p{N}]/u.test(visible) && !hostLike.test(visible);
  const literal = escapeInline(words) === words && !words.includes('\n');
  const link = `[${words}](<${address}>)`;
  return honest && literal && link.length <= longestLink ? link : undefined;
}

/** A link is never cut, so it must be sure to fit a page; see `articleMessage` for what a page has at least. */
export const longestLink = 700;

/**
 * The address of a link in the form in which it is followed, with the host in ASCII; undefined for what is not a plain
 * http(s) address. What could end the link or begin a format is percent-encoded, which leads to the same place.
 */
export function addressOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  // `https://bank.example@evil.example` shows one host and leads to another.
  if (parsed.username || parsed.password) return undefined;
  return parsed.href.replace(/[()<>*~`|\\[\]"']/g, percent);
}

/** Whether the words are the address itself, to the letter. */
export function isAddress(words: string, address: string): boolean {
  return words === address || `${words}/` === address;
}

/** `bank.example`, also with the other full stops that a browser takes for one, and with look-alikes. */
const hostLike = /:\/\/|[\p{L}\p{N}-][.\u2024\u3002\uFE52\uFF0E\uFF61]\p{L}{2}|\d+\.\d+\.\d+/u;

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
