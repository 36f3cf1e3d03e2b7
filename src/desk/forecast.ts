import { requestsPerSecond } from '../discord/requests-per-second.ts';

/** Writes that wait in channels that stand alike: as many in each, under one limit, of which as much is used up. */
export interface Queue {
  readonly channels: number;
  /** In each of them. */
  readonly waiting: number;
  /** At most so many writes in a channel … */
  readonly most: number;
  /** … within so many milliseconds. */
  readonly withinMs: number;
  /** When a channel's writes under that limit were made, oldest first. */
  readonly taken: readonly Date[];
}

export interface Backlog {
  readonly queues: readonly Queue[];
  /** Writes elsewhere whose turn comes before. */
  readonly ahead: number;
}

/**
 * Tells when the last write of a backlog will have been made, if nothing fails: one after the other at the pace that
 * Discord allows the bot, and in each channel at its own. Pure.
 */
export function forecast({ queues, ahead }: Backlog, now: Date): Date {
  const lines = queues.map((queue) => ({
    ...queue,
    left: queue.waiting,
    turns: queue.taken.map((at) => at.getTime()),
  }));
  let clock = now.getTime() + durationOf(ahead);
  for (;;) {
    const [next] = lines
      .filter(({ left }) => left > 0)
      .toSorted((a, b) => begin(a, clock) - begin(b, clock) || a.channels - b.channels);
    if (!next) return new Date(clock);
    clock = Math.max(clock + durationOf(next.channels), freeAt(next));
    next.turns.push(clock);
    next.left--;
  }
}

interface Line extends Queue {
  /** Rounds that are still to come: one more write in each channel. */
  left: number;
  /** The writes in the channel that comes last. */
  readonly turns: number[];
}

/** When the next round of a line can begin, its first channel being as far ahead of its last as the pace has it. */
const begin = (line: Line, clock: number) =>
  Math.max(clock, freeAt(line) - durationOf(line.channels));

/** When the last of a line's channels takes one more write. */
const freeAt = ({ turns, most, withinMs }: Line) => (turns.at(-most) ?? -Infinity) + withinMs;

const durationOf = (writes: number) => (writes * 1000) / requestsPerSecond;
