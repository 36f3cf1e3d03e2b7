import { setTimeout as wait } from 'node:timers/promises';
import type { LocalDiscord } from '../../../src/local/types.ts';

/** A message that was made or changed. */
export interface Write {
  readonly channelId: string;
  readonly messageId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is written to a Local Discord. */
export interface Writes {
  /** In order; a message that is changed twice is in it twice. */
  readonly writes: readonly Write[];
  /** How many calls were refused with 429. */
  refused(): number;
  /** Resolves when so many messages were made or changed. */
  written(messages: number): Promise<void>;
}

/** How long an answer takes to come from afar, about. */
const latencyMs = 100;

/** Watches what is written from now on. */
export function watchWrites(discord: LocalDiscord): Writes {
  const writes: Write[] = [];
  const messages = new Set<string>();
  let refused = 0;
  discord.subscribe((event) => {
    if (event.kind === 'call' && event.call.status === 429) refused++;
    if (event.kind !== 'message' || event.viewerId !== undefined) return;
    const { id: messageId, channel_id: channelId } = event.message;
    messages.add(messageId);
    writes.push({ channelId, messageId, at: Date.now() });
  });
  discord.faults.add({
    route: /^(?:POST|PATCH) \/channels\/\d+\/messages/,
    when: 'after',
    times: Infinity,
    effect: { kind: 'hang', ms: latencyMs },
  });
  return {
    writes,
    refused: () => refused,
    async written(count) {
      while (messages.size < count) await wait(10);
    },
  };
}
