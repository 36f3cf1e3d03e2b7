import type { Persona } from '../../../local/types.ts';
import type { PlaygroundState } from '../../protocol.ts';

/** Discord's permission bits (topics/permissions) that change what its client shows. */
const bits = {
  administrator: 1n << 3n,
  view: 1n << 10n,
  send: 1n << 11n,
} as const;

export interface Held {
  readonly has: (name: keyof typeof bits) => boolean;
  readonly all: (needed: bigint) => boolean;
}

/** What a persona may do in its channel. */
export function rights(
  table: PlaygroundState['rights'],
  { userId, channelId }: Pick<Persona, 'userId' | 'channelId'>,
): Held {
  const held = BigInt(table[userId]?.[channelId] ?? 0);
  const all = (needed: bigint) => (held & needed) === needed;
  return { has: (name) => all(bits[name]), all };
}
