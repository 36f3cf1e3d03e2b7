import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { CardError, type CardErrorCode } from './card-error.ts';
import { drawCard } from './draw-card.ts';

/** What the thread is asked. */
export interface DrawRequest {
  readonly id: number;
  readonly card: Card;
}

/** What it answers: a picture, or why there is none. */
export type DrawReply =
  | { readonly id: number; readonly data: Uint8Array }
  | { readonly id: number; readonly code: CardErrorCode; readonly message: string };

// The entry of a thread of its own: it draws one card after another.
parentPort?.on('message', ({ id, card }: DrawRequest) => {
  const reply = draw(id, card);
  parentPort?.postMessage(reply);
});

function draw(id: number, card: Card): DrawReply {
  try {
    return { id, data: drawCard(card) };
  } catch (error) {
    const code = error instanceof CardError ? error.code : 'failed';
    return { id, code, message: error instanceof Error ? error.message : String(error) };
  }
}
