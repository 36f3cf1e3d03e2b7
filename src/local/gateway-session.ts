import { GatewayOpcodes, type GatewayReceivePayload } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** A session outlives its connection, so that it can be resumed. */
export interface Session {
  readonly id: string;
  /** The connection, while there is one. */
  socket: WebSocket | undefined;
  /** Numbers an event, keeps it for a resume, and sends it if somebody is there. */
  dispatch(event: string, data: unknown): void;
  /** Sends again what came after `sequence`; false when the session never got that far. */
  replay(sequence: number): boolean;
}

export function createSession(id: string): Session {
  const sent: object[] = []; // the event with the number n stands at n - 1
  const session: Session = {
    id,
    socket: undefined,
    dispatch(event, data) {
      const payload = { op: GatewayOpcodes.Dispatch, t: event, s: sent.length + 1, d: data };
      sent.push(payload);
      if (session.socket) sendPayload(session.socket, payload);
    },
    replay(sequence) {
      if (sequence > sent.length) return false;
      for (const payload of sent.slice(sequence)) {
        if (session.socket) sendPayload(session.socket, payload);
      }
      return true;
    },
  };
  return session;
}

/** Sends a payload as JSON. */
export function sendPayload(
  socket: WebSocket,
  payload: Partial<GatewayReceivePayload> | object,
): void {
  socket.send(JSON.stringify(payload));
}
