import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayOpcodes as op } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';
import { connected, invalidSession, serve, type Hub } from './gateway-protocol.ts';
import { sendPayload } from './gateway-session.ts';
import type { State } from './state.ts';
import type { GatewayControls } from './types.ts';

export interface Gateway extends GatewayControls {
  /** Takes over an HTTP connection that wants to be a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an event to every session; one whose connection is gone gets it when it resumes. */
  dispatch(event: string, data: unknown): void;
  stop(): void;
}

/** Payloads of more bytes are refused. Source: Discord's docs, events/gateway, Sending Events. */
const maxPayload = 4096;

/** Discord's gateway, version 10, JSON without compression. `url` is where to resume. */
export function createGateway(state: State, heartbeatMs: number, url: () => string): Gateway {
  const hub: Hub = {
    state,
    heartbeatMs,
    url,
    sessions: new Map(),
    acknowledging: true,
    identifies: 0,
  };
  const server = new WebSocketServer({ noServer: true, maxPayload });
  server.on('connection', (socket) => serve(hub, socket));

  return {
    ...createControls(hub),
    // Getters, which a spread would have read once.
    get connections() {
      return connected(hub).length;
    },
    get identifies() {
      return hub.identifies;
    },
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request));
    },
    dispatch: (event, data) => hub.sessions.forEach((session) => session.dispatch(event, data)),
    stop() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function createControls(hub: Hub): Omit<GatewayControls, 'connections' | 'identifies'> {
  const each = (act: (socket: WebSocket) => void) => {
    for (const { socket } of connected(hub)) if (socket) act(socket);
  };
  return {
    drop: () => each((socket) => socket.terminate()),
    close: (code, reason) => each((socket) => socket.close(code, reason)),
    acknowledge(yes) {
      hub.acknowledging = yes;
    },
    reconnect: () => each((socket) => sendPayload(socket, { op: op.Reconnect, d: null })),
    invalidate(resumable) {
      each((socket) => sendPayload(socket, invalidSession(resumable)));
      if (!resumable) hub.sessions.clear();
    },
    forget: () => hub.sessions.clear(),
  };
}
