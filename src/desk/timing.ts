const second = 1000;

/**
 * The times that exactly once rests on, in milliseconds; docs/why-exactly-once.md says how they depend on each other.
 */
export const timing = {
  /** A call is given up after this; nothing is sent to Discord later. */
  callMs: 20 * second,
  /** A worker's hold on a post: longer than a call with all its waiting inside the door (30 s). */
  leaseMs: 60 * second,
  /**
   * How long after the first send the same nonce may be sent again. Discord remembers it for "the past few minutes"
   * (docs, Create Message): with the call's own time the repeat arrives within 80 s.
   */
  nonceMs: 60 * second,
  /** A send whose outcome is not known has been applied by then, or never will be: three times a call's time. */
  settledMs: 60 * second,
  /** How far Discord's clock and ours may be apart when a channel is searched: more than a wrong time zone. */
  skewMs: 7200 * second,
} as const;
