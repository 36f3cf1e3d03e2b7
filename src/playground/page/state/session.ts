import type { APIMessage } from 'discord-api-types/v10';
import type { Action, Exchange, Persona } from '../../../local/types.ts';
import { act, getMessages, getState, listen, say } from './client.ts';
import type { Pending } from './page-state.ts';
import { replay } from './replay.ts';
import type { Store } from './store.ts';

/** What the person at the page can make happen. Its functions never change, so they may be handed down freely. */
export interface Session {
  /** Does something as the current persona; undefined when it did not even arrive. */
  readonly act: (action: Action) => Promise<Exchange | undefined>;
  /** Writes a message as the current persona. */
  readonly say: (content: string) => Promise<void>;
  /** Asks the bot what to suggest; not shown as pending. */
  readonly suggest: (
    action: Extract<Action, { kind: 'autocomplete' }>,
  ) => Promise<Exchange | undefined>;
  readonly become: (persona: Persona) => Promise<void>;
  readonly dismiss: (messageId: string) => void;
  readonly closeForm: () => void;
}

export function createSession(store: Store): Session {
  let nextKey = 1;
  const open = async (persona: Persona) => {
    store.dispatch({ kind: 'opening', persona });
    const messages = await getMessages(persona);
    // Somewhere else was opened meanwhile: that one's messages are under way.
    if (store.get().persona === persona) store.dispatch({ kind: 'opened', messages });
  };
  const send = async (pending: Pending) => {
    store.dispatch({ kind: 'sent', pending });
    try {
      const exchange = await act(pending.persona, pending.action);
      store.dispatch({ kind: 'answered', pending, exchange });
      return exchange;
    } catch (error) {
      store.dispatch({ kind: 'unsent', pending, text: sentenceOf(error) });
      return undefined;
    }
  };
  listenTo(store, open);
  return {
    act: (action) => send({ key: nextKey++, persona: store.get().persona, action }),
    say: async (content) => {
      const { persona } = store.get();
      try {
        store.dispatch({ kind: 'message', message: await say(persona, content) });
      } catch (error) {
        store.dispatch({ kind: 'refused', key: nextKey++, text: sentenceOf(error) });
      }
    },
    suggest: (action) => act(store.get().persona, action).catch(() => undefined),
    become: open,
    dismiss: (messageId) => store.dispatch({ kind: 'dismissed', messageId }),
    closeForm: () => store.dispatch({ kind: 'form-closed' }),
  };
}

/** Takes in what happens, and catches up whenever the connection was lost in between. */
function listenTo(store: Store, open: (persona: Persona) => Promise<void>): void {
  let isFirst = true;
  listen(
    (event) => {
      const before = store.get().playground.library;
      store.dispatch(event);
      if (event.kind === 'message' && isNewThread(store, event.message)) void reload(store);
      if (event.kind === 'library' && hasOtherTexts(before, event.library)) void replay(store, act);
    },
    () => {
      void catchUp(store, open, isFirst);
      isFirst = false;
    },
    () => store.dispatch({ kind: 'connected', connected: false }),
  );
}

async function catchUp(
  store: Store,
  open: (persona: Persona) => Promise<void>,
  isFirst: boolean,
): Promise<void> {
  store.dispatch({ kind: 'connected', connected: true });
  if (!isFirst) await reload(store);
  await open(store.get().persona);
}

async function reload(store: Store): Promise<void> {
  store.dispatch({ kind: 'reloaded', playground: await getState() });
}

/** Threads come to the world later, each with a first message. */
function isNewThread(store: Store, message: APIMessage): boolean {
  return !store.get().playground.world.channels.some(({ id }) => id === message.channel_id);
}

type Articles = {
  readonly articles: readonly { readonly id: string; readonly revision: string }[];
};

function hasOtherTexts(before: Articles, after: Articles): boolean {
  const text = ({ articles }: Articles) => articles.map(({ id, revision }) => id + revision).join();
  return text(before) !== text(after);
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
