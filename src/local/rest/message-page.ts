import type { APIMessage } from 'discord-api-types/v10';
import { invalidForm } from '../api-error.ts';

type Query = Partial<Record<'before' | 'after' | 'around' | 'limit', string>>;

/** A page of a channel's messages (given oldest first), newest first. Source: Discord's docs, Get Channel Messages. */
export function pageOf(messages: readonly APIMessage[], query: Query): APIMessage[] {
  const limit = limitOf(query.limit);
  const { before, after, around } = query;
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const older = messages.filter(({ id }) => BigInt(id) < BigInt(around)).slice(-half);
    const rest = messages.filter(({ id }) => BigInt(id) >= BigInt(around));
    return [...older, ...rest.slice(0, limit - older.length)].toReversed();
  }
  if (after !== undefined) {
    return messages
      .filter(({ id }) => BigInt(id) > BigInt(after))
      .slice(0, limit)
      .toReversed();
  }
  const older = before ? messages.filter(({ id }) => BigInt(id) < BigInt(before)) : messages;
  return older.slice(-limit).toReversed();
}

function limitOf(asked = '50'): number {
  const limit = Number(asked);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  const message = 'int value should be between 1 and 100.';
  throw invalidForm([{ path: 'limit', code: 'NUMBER_TYPE_RANGE', message }]);
}
