import type { LocalEvent } from './types.ts';

export interface Events {
  emit(event: LocalEvent): void;
  /** Returns the unsubscriber. */
  subscribe(listener: (event: LocalEvent) => void): () => void;
}

/** Passes on what happens, in order, to whoever listens. */
export function createEvents(): Events {
  const listeners = new Set<(event: LocalEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      const own = (event: LocalEvent) => listener(event); // so that one function may listen twice
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
