import { useEffect, useState } from 'preact/hooks';
import type { PageState } from './page-state.ts';
import type { Store } from './store.ts';

/** The page's state, drawn again whenever it changes. */
export function useStore(store: Store): PageState {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return state;
}
