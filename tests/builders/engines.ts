import { createEngines, type Engines } from '../../content/engines.ts';
import type { Library } from '../../content/library.ts';
import type { Timer } from '../../content/on-demand.ts';

/** The real engines over a library that does not change; they wait for as long as it takes unless told otherwise. */
export function enginesOver(library: () => Library, timer: Timer = () => () => {}): Engines {
  return createEngines({
    library: { current: library, subscribe: () => () => {} },
    timer,
    onError(error) {
      throw error;
    },
  });
}
