import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import type { Store } from '../state/store.ts';
import { readAsk } from './ask-text.ts';
import { emptyComposer } from './composer-state.ts';
import type { ComposerState } from './composer-state.ts';
import { offeredCommands } from './offered-commands.ts';
import { reduceComposer } from './reduce-composer.ts';

/** Lets other parts of the page put a command into the composer, and runs the one that a deep link asks for. */
export function useCompose(
  store: Store,
  session: Session,
  ask: string | undefined,
  ready: boolean,
) {
  const [fill, setFill] = useState<ComposerState>();
  const compose = useCallback((text: string) => setFill(read(store, text)), [store]);
  useEffect(() => {
    if (ask === undefined || !ready) return;
    const { playground, persona } = store.get();
    const { commands } = offeredCommands(playground, 'chat', persona);
    const around = { commands, world: playground.world, suggestions: [] };
    const asked = read(store, ask);
    const outcome = reduceComposer(asked, { kind: 'send' }, around);
    // A link may ask a question, but put no words into anybody's mouth.
    setFill(outcome.say === undefined ? outcome.state : asked);
    if (outcome.send) void session.act({ kind: 'command', ...outcome.send });
  }, [ask, ready, store, session]);
  return { fill, compose };
}

function read(store: Store, text: string): ComposerState {
  const { playground, persona } = store.get();
  const { commands } = offeredCommands(playground, 'chat', persona);
  return readAsk(text, commands) ?? { ...emptyComposer, text };
}
