import type { APIMessage } from 'discord-api-types/v10';
import type { Action, Exchange, Persona, RestCall } from '../../../local/types.ts';
import type { PlaygroundEvent, PlaygroundState } from '../../protocol.ts';
import { responseType } from '../common/discord-numbers.ts';

/** How many exchanges and calls the inspector keeps: enough to look back, little enough to forget. */
const kept = 200;

/** All that the page shows. Immutable, and unchanged messages keep their identity, so that they are not drawn again. */
export interface PageState {
  readonly playground: PlaygroundState;
  readonly persona: Persona;
  /** Whether Local Discord's events arrive. */
  readonly connected: boolean;
  /** Of the open channel, as the persona sees it, oldest first. */
  readonly messages: readonly APIMessage[];
  /** While the channel's messages are asked for: those that arrived meanwhile. */
  readonly opening?: readonly APIMessage[];
  /** Ids of ephemeral messages that the person dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** Sent, and not answered yet. */
  readonly pending: readonly Pending[];
  /** Went wrong, as Discord tells the person. */
  readonly failures: readonly Failure[];
  /** How each reply came about, so that it can be asked for again when the library changes. */
  readonly history: ReadonlyMap<string, readonly Action[]>;
  /** A reply is being asked for again: what arrives meanwhile takes its place at the end. */
  readonly refreshing?: Refreshing;
  /** The message that was last brought up to date, for a mark that fades. */
  readonly refreshed?: string;
  readonly exchanges: readonly Exchange[];
  readonly calls: readonly RestCall[];
  /** A form that the bot opened. */
  readonly form?: Form;
}

export interface Pending {
  readonly key: number;
  readonly persona: Persona;
  readonly action: Action;
}

export interface Failure {
  readonly key: number;
  /** Left out for words of one's own. */
  readonly action?: Action;
  readonly text: string;
  readonly exchangeId?: string;
}

export interface Refreshing {
  /** The message that is to be replaced. */
  readonly slot: string;
  readonly held: readonly APIMessage[];
}

export interface Form {
  readonly exchange: Exchange;
  readonly persona: Persona;
  readonly messageId?: string;
}

export type PageEvent =
  | PlaygroundEvent
  | { readonly kind: 'connected'; readonly connected: boolean }
  | { readonly kind: 'opening'; readonly persona: Persona }
  | { readonly kind: 'opened'; readonly messages: readonly APIMessage[] }
  | { readonly kind: 'reloaded'; readonly playground: PlaygroundState }
  | { readonly kind: 'sent'; readonly pending: Pending }
  | { readonly kind: 'answered'; readonly pending: Pending; readonly exchange: Exchange }
  | { readonly kind: 'unsent'; readonly pending: Pending; readonly text: string }
  | { readonly kind: 'refused'; readonly key: number; readonly text: string }
  | { readonly kind: 'dismissed'; readonly messageId: string }
  | { readonly kind: 'form-closed' }
  | { readonly kind: 'refresh-started'; readonly slot: string }
  | {
      readonly kind: 'refresh-ended';
      readonly replacement?: string;
      /** How the replacement came about. */
      readonly steps?: readonly Action[];
    };

export function initialState(playground: PlaygroundState, persona: Persona): PageState {
  return {
    playground,
    persona,
    connected: false,
    messages: [],
    opening: [],
    dismissed: new Set(),
    pending: [],
    failures: [],
    history: new Map(),
    exchanges: [],
    calls: [],
  };
}

/** The page after an event. Pure. */
export function reduce(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'message':
      return withMessage(state, event.message, event.viewerId);
    case 'message-deleted':
      return { ...state, messages: state.messages.filter(({ id }) => id !== event.messageId) };
    case 'exchange':
      return { ...state, exchanges: remember(state.exchanges, event.exchange) };
    case 'call':
      return { ...state, calls: [...state.calls, event.call].slice(-kept) };
    case 'commands':
      return { ...state, playground: { ...state.playground, commands: event.commands } };
    case 'library':
      return { ...state, playground: { ...state.playground, library: event.library } };
    case 'connection':
      return state;
    case 'connected':
      return { ...state, connected: event.connected };
    case 'reloaded':
      return { ...state, playground: event.playground };
    default:
      return reduceOwn(state, event);
  }
}

type OwnEvent = Exclude<PageEvent, PlaygroundEvent | { kind: 'connected' | 'reloaded' }>;

/** What the person at the page did. */
function reduceOwn(state: PageState, event: OwnEvent): PageState {
  switch (event.kind) {
    case 'opening':
      return opening(state, event.persona);
    case 'opened':
      return opened(state, event.messages);
    case 'sent':
      return { ...state, pending: [...state.pending, event.pending], failures: [] };
    case 'answered':
      return answered(state, event.pending, event.exchange);
    case 'unsent':
      return fail(state, event.pending, event.text);
    case 'refused':
      return { ...state, failures: [...state.failures, { key: event.key, text: event.text }] };
    case 'dismissed':
      return { ...state, dismissed: new Set([...state.dismissed, event.messageId]) };
    case 'form-closed': {
      const { form: _, ...rest } = state;
      return rest;
    }
    case 'refresh-started':
      return { ...state, refreshing: { slot: event.slot, held: [] } };
    case 'refresh-ended':
      return refreshEnded(state, event.replacement, event.steps ?? []);
  }
}

function opening(state: PageState, persona: Persona): PageState {
  const before = state.persona;
  const stays = persona.channelId === before.channelId && persona.userId === before.userId;
  if (stays) return { ...state, persona, opening: [] };
  return { ...state, persona, messages: [], failures: [], opening: [] };
}

/** What arrived since the messages were asked for is at least as new as the answer. */
function opened(state: PageState, snapshot: readonly APIMessage[]): PageState {
  const { opening: since = [], ...rest } = state;
  return { ...rest, messages: since.reduce(upsert, snapshot) };
}

function withMessage(state: PageState, message: APIMessage, viewerId?: string): PageState {
  if (message.channel_id !== state.persona.channelId) return state;
  if (viewerId !== undefined && viewerId !== state.persona.userId) return state;
  const known = state.messages.some(({ id }) => id === message.id);
  const { refreshing } = state;
  if (!known && refreshing) {
    return { ...state, refreshing: { ...refreshing, held: upsert(refreshing.held, message) } };
  }
  return {
    ...state,
    messages: upsert(state.messages, message),
    ...(state.opening && { opening: upsert(state.opening, message) }),
  };
}

function upsert(messages: readonly APIMessage[], message: APIMessage): readonly APIMessage[] {
  const at = messages.findIndex(({ id }) => id === message.id);
  const known = messages[at];
  if (!known) return [...messages, message];
  return isNews(message, known) ? messages.with(at, message) : messages;
}

/** A reply comes twice, with the answer and as an event, and the later of the two may even be older. */
function isNews(message: APIMessage, known: APIMessage): boolean {
  const [before, after] = [known.edited_timestamp ?? '', message.edited_timestamp ?? ''];
  return after > before || (after === before && JSON.stringify(message) !== JSON.stringify(known));
}

function answered(state: PageState, pending: Pending, exchange: Exchange): PageState {
  const { persona, action } = pending;
  if (exchange.failure !== undefined) return fail(state, pending, exchange.failure, exchange.id);
  // The reply also comes as an event, but which of the two is first is open.
  const shown = exchange.message ? withMessage(state, exchange.message, persona.userId) : state;
  const next: PageState = {
    ...shown,
    pending: state.pending.filter(({ key }) => key !== pending.key),
    history: historyAfter(state.history, action, exchange),
  };
  if (exchange.response?.type !== responseType.modal) return next;
  const messageId = action.kind === 'component' ? { messageId: action.messageId } : {};
  return { ...next, form: { exchange, persona, ...messageId } };
}

function historyAfter(
  history: PageState['history'],
  action: Action,
  exchange: Exchange,
): PageState['history'] {
  const steps = stepsAfter(history, action, exchange);
  return steps ? new Map([...history, steps]) : history;
}

function stepsAfter(
  history: PageState['history'],
  action: Action,
  { message, response }: Exchange,
): [string, readonly Action[]] | undefined {
  if (action.kind === 'command' && message) return [message.id, [action]];
  if (action.kind !== 'component') return undefined;
  const before = history.get(action.messageId);
  const edits =
    response?.type === responseType.update || response?.type === responseType.deferredUpdate;
  return before && edits ? [action.messageId, [...before, action]] : undefined;
}

function fail(state: PageState, pending: Pending, text: string, exchangeId?: string): PageState {
  const { key, action } = pending;
  const failure: Failure = { key, action, text, ...(exchangeId !== undefined && { exchangeId }) };
  return {
    ...state,
    pending: state.pending.filter((it) => it.key !== key),
    failures: [...state.failures, failure],
  };
}

function remember(exchanges: readonly Exchange[], exchange: Exchange): readonly Exchange[] {
  const at = exchanges.findIndex(({ id }) => id === exchange.id);
  return at === -1 ? [...exchanges, exchange].slice(-kept) : exchanges.with(at, exchange);
}

function refreshEnded(
  state: PageState,
  replacement: string | undefined,
  steps: readonly Action[],
): PageState {
  const { refreshing, refreshed: _, ...rest } = state;
  if (!refreshing) return state;
  const fresh = refreshing.held.find(({ id }) => id === replacement);
  const others = refreshing.held.filter((message) => message !== fresh);
  if (!fresh) return { ...rest, messages: [...state.messages, ...others] };
  const messages = state.messages.map((message) =>
    message.id === refreshing.slot ? fresh : message,
  );
  const history = new Map([...state.history, [fresh.id, steps] as const]);
  history.delete(refreshing.slot);
  return { ...rest, messages: [...messages, ...others], history, refreshed: fresh.id };
}
