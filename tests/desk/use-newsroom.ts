import { afterEach, beforeEach } from 'vitest';
import type { Engine } from '../contracts/store-engines.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom, NewsroomOptions } from './newsroom.ts';
import { useStore } from './use-store.ts';

/** A newsroom for each test of the block that calls this: another one every time, on the block's one store. */
export function useNewsroom(engine: Engine, options?: NewsroomOptions): Newsroom {
  const store = useStore(engine);
  let room: Newsroom;

  beforeEach(async () => {
    room = await openNewsroom(store(), options);
  });
  afterEach(() => room.close());
  return new Proxy({} as Newsroom, { get: (_, member) => Reflect.get(room, member) });
}
