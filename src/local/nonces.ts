/** "The past few minutes", say Discord's docs (resources/message); the true length is not known. */
const nonceWindowMs = 5 * 60 * 1000;

export interface NonceStore {
  /** The id of the message that this author made with this nonce within the window. */
  find(authorId: string, nonce: string | number): string | undefined;
  remember(authorId: string, nonce: string | number, messageId: string): void;
}

/** Which message a nonce stands for, for a few minutes of the clock. */
export function createNonceStore(now: () => number): NonceStore {
  const known = new Map<string, { readonly messageId: string; readonly until: number }>();
  return {
    find(authorId, nonce) {
      const entry = known.get(key(authorId, nonce));
      return entry && entry.until > now() ? entry.messageId : undefined;
    },
    remember(authorId, nonce, messageId) {
      for (const [old, { until }] of known) if (until <= now()) known.delete(old);
      known.set(key(authorId, nonce), { messageId, until: now() + nonceWindowMs });
    },
  };
}

function key(authorId: string, nonce: string | number): string {
  return `${authorId}:${nonce}`;
}
