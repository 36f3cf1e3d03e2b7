import {
  GatewayCloseCodes as close,
  GatewayDispatchEvents,
  GatewayOpcodes as op,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { createSession, sendPayload, type Session } from './gateway-session.ts';
import { botUser } from './resources.ts';
import type { State } from './state.ts';

/** What the gateway keeps between connections. */
export interface Hub {
  readonly state: State;
  readonly heartbeatMs: number;
  /** Where to resume. */
  readonly url: () => string;
  readonly sessions: Map<string, Session>;
  /** Whether heartbeats are answered. */
  acknowledging: boolean;
  /** IDENTIFYs so far. */
  identifies: number;
}

/** The sessions that somebody is connected to. */
export function connected(hub: Hub): Session[] {
  return [...hub.sessions.values()].filter(({ socket }) => socket !== undefined);
}

/** Greets a new connection and does what it asks. */
export function serve(hub: Hub, socket: WebSocket): void {
  sendPayload(socket, { op: op.Hello, d: { heartbeat_interval: hub.heartbeatMs } });
  socket.on('error', () => socket.terminate());
  socket.on('message', (raw) => {
    const payload = parse(String(raw));
    if (payload) receive(hub, socket, payload);
    else socket.close(close.DecodeError, 'Error while decoding payload.');
  });
}

/** Opcode 9. */
export function invalidSession(resumable: boolean): object {
  return { op: op.InvalidSession, d: resumable };
}

interface Received {
  readonly op: number;
  readonly d: Record<string, unknown>;
}

function receive(hub: Hub, socket: WebSocket, { op: code, d }: Received): void {
  const known = connected(hub).some((session) => session.socket === socket);
  if (code === op.Heartbeat) {
    if (hub.acknowledging) sendPayload(socket, { op: op.HeartbeatAck });
  } else if (code === op.Identify || code === op.Resume) {
    if (known) socket.close(close.AlreadyAuthenticated, 'Already authenticated.');
    else if (code === op.Identify) identify(hub, socket, d);
    else resume(hub, socket, d);
  } else if (!known) {
    socket.close(close.NotAuthenticated, 'Not authenticated.');
  }
}

function identify(hub: Hub, socket: WebSocket, d: Record<string, unknown>): void {
  const { state, sessions, url } = hub;
  hub.identifies += 1;
  if (d['token'] !== state.token) {
    socket.close(close.AuthenticationFailed, 'Authentication failed.');
    return;
  }
  const session = createSession(state.nextToken());
  sessions.set(session.id, session);
  attach(hub, session, socket);
  session.dispatch(GatewayDispatchEvents.Ready, ready(state, session.id, url()));
}

function resume(hub: Hub, socket: WebSocket, d: Record<string, unknown>): void {
  const session = hub.sessions.get(String(d['session_id']));
  if (!session || d['token'] !== hub.state.token) {
    sendPayload(socket, invalidSession(false));
    return;
  }
  attach(hub, session, socket);
  if (session.replay(Number(d['seq']))) session.dispatch(GatewayDispatchEvents.Resumed, {});
  else socket.close(close.InvalidSeq, 'Invalid seq.');
}

function attach(hub: Hub, session: Session, socket: WebSocket): void {
  const tell = (up: boolean) =>
    hub.state.events.emit({ kind: 'connection', transport: 'gateway', up });
  session.socket = socket;
  socket.once('close', () => {
    if (session.socket === socket) session.socket = undefined;
    tell(connected(hub).length > 0);
  });
  tell(true);
}

function ready(state: State, sessionId: string, url: string): object {
  return {
    v: 10,
    user: botUser(state.world),
    guilds: [{ id: state.world.guild.id, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: url,
    shard: [0, 1],
    application: { id: state.applicationId, flags: 0 },
  };
}

function parse(text: string): Received | undefined {
  try {
    const payload = JSON.parse(text) as { op?: unknown; d?: unknown } | null;
    if (typeof payload?.op !== 'number') return undefined;
    return { op: payload.op, d: (payload.d ?? {}) as Record<string, unknown> };
  } catch {
    return undefined;
  }
}
