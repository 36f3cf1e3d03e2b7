/** More links in one message are a list, not a source. */
const mostLinks = 10;

/** The http(s) addresses in a text, as they stand there. */
export function linksIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'`|)\]]+/giu) ?? [];
  return found.slice(0, mostLinks).map((link) => link.replace(/[.,;:!?*_~]+$/, ''));
}

/** Whether two addresses lead to the same page: scheme, `www.`, the last slash and marks of campaigns aside. */
export function sameLink(a: string, b: string): boolean {
  // Comparing hosts first is much cheaper than to parse every address of a library.
  if (hostOf(a) !== hostOf(b)) return false;
  const [left, right] = [pageOf(a), pageOf(b)];
  return left !== undefined && left === right;
}

function hostOf(link: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(link)?.[1]?.toLowerCase();
}

function pageOf(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { pathname, searchParams } = new URL(link);
  const extra = [...searchParams.keys()].filter((name) => campaign.test(name));
  for (const name of extra) searchParams.delete(name);
  searchParams.sort();
  return `${pathname.replace(/\/+$/, '')}?${searchParams.toString()}`;
}

/** What senders of links add to count their readers. */
const campaign = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|cmpid)$/i;
