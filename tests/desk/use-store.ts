import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Engine, Place } from '../contracts/store-engines.ts';
import { silent } from '../contracts/store.ts';

/** The one store of all tests of the block that calls this; it is open while they run. */
export function useStore(engine: Engine): () => Store {
  let place: Place;
  let store: Store;

  beforeAll(async () => {
    place = await engine.place();
    store = await openStore({ ...place.where, log: silent });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await place.remove();
  });
  return () => store;
}
