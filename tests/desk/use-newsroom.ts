import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Engine, Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom, NewsroomOptions } from './newsroom.ts';

/** A newsroom for each test of the block that calls this: another one every time, on the block's one store. */
export function useNewsroom(engine: Engine, options?: NewsroomOptions): Newsroom {
  let place: Place;
  let store: Store;
  let room: Newsroom;

  beforeAll(async () => {
    place = await engine.place();
    store = await openStore({ ...place.where, log: silent });
  }, 60_000);
  beforeEach(async () => {
    room = await openNewsroom(store, options);
  });
  afterEach(() => room.close());
  afterAll(async () => {
    await store.close();
    await place.remove();
  });
  return new Proxy({} as Newsroom, { get: (_, member) => Reflect.get(room, member) });
}
