interface Attachment {
  readonly filename: string;
  readonly url: string;
}

/**
 * Where this page may load a picture from: its own origin, which passes on Local Discord's attachments. Undefined for an
 * address anywhere else.
 */
export function mediaPath(
  url: string,
  attachments: readonly Attachment[],
  mediaOrigin: string,
): string | undefined {
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  const full =
    name === undefined ? url : attachments.find(({ filename }) => filename === name)?.url;
  if (full === undefined || !URL.canParse(full)) return undefined;
  const { origin, pathname } = new URL(full);
  return origin === mediaOrigin ? `/media${pathname}` : undefined;
}
