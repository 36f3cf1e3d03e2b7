import type { APIMessage } from 'discord-api-types/v10';
import type { State } from '../state.ts';
import type { Action, Exchange, Persona } from '../types.ts';
import { buildInteraction } from './build.ts';
import type { InteractionKind, Pending } from './pending.ts';
import { Unsendable } from './unsendable.ts';

/** Gets an interaction to the bot, over the gateway or to its endpoint. */
export type Deliver = (pending: Pending) => void;

/** What people see when nothing valid came in time. */
const silence: Record<InteractionKind, string> = {
  command: 'The application did not respond',
  autocomplete: 'Loading options failed',
  component: 'This interaction failed',
  modal: 'Something went wrong. Try again.',
};

/** Lets a persona do something; waits for the bot's answer, or until Discord would have given up. */
export async function act(
  state: State,
  deliver: Deliver,
  persona: Persona,
  action: Action,
): Promise<Exchange> {
  const started = performance.now();
  const outcome = await attempt(state, deliver, persona, action);
  const exchange: Exchange = { ...outcome, ms: performance.now() - started };
  state.events.emit({ kind: 'exchange', exchange });
  return exchange;
}

async function attempt(
  state: State,
  deliver: Deliver,
  persona: Persona,
  action: Action,
): Promise<Omit<Exchange, 'ms'>> {
  const built = build(state, persona, action);
  if (built instanceof Unsendable) {
    return { id: state.nextId(), failure: built.message, refusals: [] };
  }
  const pending = await send(state, deliver, built);
  const message = messageAfter(state, pending);
  return {
    id: pending.id,
    interaction: pending.interaction,
    ...(pending.response && { response: pending.response }),
    ...(message && { message }),
    ...(pending.state === 'dead' && { failure: silence[pending.kind] }),
    refusals: pending.refusals,
  };
}

function build(
  state: State,
  persona: Persona,
  action: Action,
): Omit<Pending, 'settled'> | Unsendable {
  try {
    return buildInteraction(state, persona, action, state.nextToken());
  } catch (error) {
    if (error instanceof Unsendable) return error;
    throw error;
  }
}

/** Resolves when the interaction is answered or dead. */
function send(state: State, deliver: Deliver, built: Omit<Pending, 'settled'>): Promise<Pending> {
  return new Promise((resolve) => {
    const pending: Pending = { ...built, settled: () => resolve(pending) };
    state.pending.add(pending);
    deliver(pending);
  });
}

function messageAfter(state: State, pending: Pending): APIMessage | undefined {
  if (pending.originalId === undefined) return undefined;
  return state.messages.get(pending.persona.channelId, pending.originalId)?.message;
}
