import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { RateLimited } from '../rate-limited.ts';
import { oldEdits, publishedEdits } from '../rate-limits.ts';
import { snowflakeTime } from '../snowflakes.ts';
import type { State } from '../state.ts';

/** Refuses an edit that comes too soon after others: of old messages (30046), or of a published one (20022). */
export function limitEdits(state: State, message: APIMessage): void {
  const { clock, rates } = state;
  if (clock.now() - snowflakeTime(message.id) > oldEdits.olderThanMs) {
    const { granted, resetsAt } = rates.take(`old-edits:${message.channel_id}`, oldEdits);
    if (!granted) throw new RateLimited(resetsAt - clock.now(), 'user', 30046, tooOld);
  }
  if (((message.flags ?? 0) & MessageFlags.Crossposted) !== 0) {
    const { granted, resetsAt } = rates.take(`published-edits:${message.id}`, publishedEdits);
    if (!granted) throw new RateLimited(resetsAt - clock.now(), 'user', 20022, published);
  }
}

const tooOld = 'Maximum number of edits to messages older than 1 hour reached. Try again later.';
const published = 'This message cannot be edited due to announcement rate limits.';
