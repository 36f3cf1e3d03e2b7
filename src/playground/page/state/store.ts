import { initialState, reduce } from './page-state.ts';
import type { PageEvent, PageState } from './page-state.ts';

/** Holds the page's state and tells whoever draws it when it has changed. */
export interface Store {
  readonly get: () => PageState;
  readonly dispatch: (event: PageEvent) => void;
  subscribe(listener: () => void): () => void;
}

export function createStore(...initial: Parameters<typeof initialState>): Store {
  let state = initialState(...initial);
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
