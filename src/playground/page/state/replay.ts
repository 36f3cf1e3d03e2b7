import type { Action, Exchange, Persona } from '../../../local/types.ts';
import type { PageState } from './page-state.ts';
import type { Store } from './store.ts';
import { commandType } from '../common/discord-numbers.ts';

type Act = (persona: Persona, action: Action) => Promise<Exchange>;

/**
 * Brings the newest reply up to date after a file was saved: asks again for the command that it came from, presses
 * again what was pressed on it since, and puts the outcome in its place. Only reading commands are asked again.
 */
export async function replay(store: Store, act: Act): Promise<void> {
  const state = store.get();
  const slot = newestReply(state);
  const steps = slot === undefined ? undefined : state.history.get(slot);
  if (slot === undefined || !steps || state.refreshing || !isReading(state, steps[0])) return;
  store.dispatch({ kind: 'refresh-started', slot });
  const replacement = await again(steps, state.persona, act).catch(() => undefined);
  store.dispatch({ kind: 'refresh-ended', ...replacement });
}

function newestReply({ messages, history }: PageState): string | undefined {
  return messages.findLast(({ id }) => history.has(id))?.id;
}

/** A command that everybody may use changes nothing; those for moderators are never repeated by the page. */
function isReading({ playground }: PageState, action: Action | undefined): boolean {
  if (action?.kind !== 'command') return false;
  const [root] = action.name.split(' ');
  const command = playground.commands.find(
    ({ name, type }) => name === root && type === commandType.chat,
  );
  return command !== undefined && (command.default_member_permissions ?? null) === null;
}

async function again(
  steps: readonly Action[],
  persona: Persona,
  act: Act,
): Promise<{ replacement: string; steps: readonly Action[] } | undefined> {
  let messageId: string | undefined;
  const done: Action[] = [];
  for (const step of steps) {
    const action = step.kind === 'component' && messageId ? { ...step, messageId } : step;
    const exchange = await act(persona, action);
    if (exchange.failure !== undefined) break;
    messageId ??= exchange.message?.id;
    done.push(action);
  }
  return messageId === undefined ? undefined : { replacement: messageId, steps: done };
}
