import type { World } from '../../../local/types.ts';

/** The channel of this world that an address of Discord leads to; undefined for any other address. */
export function channelOfLink(target: string, world: World): string | undefined {
  const match = /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/\d+)?$/.exec(target);
  return world.channels.find(({ id }) => id === match?.[1])?.id;
}
