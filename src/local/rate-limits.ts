/**
 * How much Local Discord lets through. Discord publishes few of these numbers and changes them at will: a bot must read
 * the headers. The sources say where each was seen.
 */
export interface RateLimit {
  /** Requests within the window, which begins with the first of them. */
  readonly requests: number;
  readonly windowMs: number;
}

/** Docs: topics/rate-limits, Global Rate Limit; all routes but those of interactions. */
export const globalLimit: RateLimit = { requests: 50, windowMs: 1000 };

interface BucketRule extends RateLimit {
  readonly bucket: string;
  /** Matches `METHOD /path`; its group is the major parameter, which gives each channel or token its own bucket. */
  readonly call: RegExp;
}

const second = 1000;
const hour = 60 * 60 * second;

/** The first that matches counts. Seen in the headers of Discord's answers, unless another source is named. */
export const bucketRules: readonly BucketRule[] = [
  rule('message-create', /^POST \/channels\/(\d+)\/messages$/, 5, 5 * second),
  rule('message-edit', /^PATCH \/channels\/(\d+)\/messages\/\d+$/, 5, 5 * second),
  rule('message-delete', /^DELETE \/channels\/(\d+)\/messages\/\d+$/, 5, second),
  rule('messages', /^GET \/channels\/(\d+)\/messages/, 5, 5 * second),
  // Reported by projects (discord.js 4956, MonitoRSS 184, auto-publisher 13).
  rule('crosspost', /^POST \/channels\/(\d+)\/messages\/\d+\/crosspost$/, 10, hour),
  rule('webhook', /^(?:POST|PATCH|DELETE|GET) \/webhooks\/(\d+\/[^/]+)/, 5, 2 * second),
  rule('other', /^/, 50, second),
];

/** Edits of a channel's messages that are older than an hour: code 30046. Reported by a project (starboard-4 118). */
export const oldEdits = { requests: 3, windowMs: 20 * second, olderThanMs: hour } as const;

/** Edits of a published message: code 20022. Reported for Discord (docs issue 2258). */
export const publishedEdits: RateLimit = { requests: 3, windowMs: hour };

/** Answers to interactions are not limited. Source: docs, interactions/receiving-and-responding. */
export const unlimited = /^POST \/interactions\//;

/** Not counted by the global limit. */
export const outsideGlobal = /^[A-Z]+ \/(?:interactions|webhooks)\//;

function rule(bucket: string, call: RegExp, requests: number, windowMs: number): BucketRule {
  return { bucket, call, requests, windowMs };
}
