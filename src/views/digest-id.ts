/** Which digest it is: a channel's, of one day. */
export interface DigestName {
  readonly channelId: string;
  /** In the server's time zone, such as `2026-11-02`. */
  readonly day: string;
}

/** A name such as `digest:1500…:2026-11-02`, which stands where posts have an article's id: those never have a colon. */
export function digestId({ channelId, day }: DigestName): string {
  return `digest:${channelId}:${day}`;
}

/** Undoes `digestId`; undefined for the id of an article. */
export function parseDigestId(id: string): DigestName | undefined {
  const [, channelId, day] = /^digest:(\d+):(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  return channelId !== undefined && day !== undefined ? { channelId, day } : undefined;
}
