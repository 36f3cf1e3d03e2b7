import type { posts } from '../store/schema.ts';

/** What a message should be, what it is, and what is being done about the difference. */
export type Post = typeof posts.$inferSelect;

/** Why a post is not as it should be, as the ledger keeps it. */
export type Reason =
  /** 50001: the bot does not see the channel. */
  | 'no-access'
  /** 50013: the bot lacks a right there. */
  | 'no-permission'
  /** 10003: the channel is gone. */
  | 'channel-gone'
  /** 10008: somebody deleted the message. */
  | 'message-gone'
  /** 160005, or 50083 without the right to open it: the thread is locked. */
  | 'thread-locked'
  /** 200000 and others: the server's own filters. */
  | 'automod'
  /** 50035, 50006: Discord does not take the message as it is. */
  | 'invalid'
  /** 20022 or 30046, or our own count before it comes to that. */
  | 'edits-limited'
  /** The like for publishing to followers. */
  | 'crossposts-limited'
  /** Any other 429. */
  | 'rate-limited'
  /** Crossposting is refused; the post itself stands. */
  | 'not-crossposted'
  /** Whether it was sent is not known, and the channel cannot be read. */
  | 'cannot-read'
  /** Too many messages came in since to look through. */
  | 'cannot-find-out'
  /** Discord does not take our token. */
  | 'not-accepted'
  /** Any other refusal. */
  | 'refused';
