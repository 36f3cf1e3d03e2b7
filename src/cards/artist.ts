import type { Card } from './card.ts';
import { CardError, type CardErrorCode } from './card-error.ts';
import { drawCard } from './draw-card.ts';

/** What the drawing process is asked. */
export interface DrawRequest {
  readonly id: number;
  readonly card: Card;
}

/** What it answers: a picture, or why there is none. */
export type DrawReply =
  | { readonly id: number; readonly data: Uint8Array }
  | { readonly id: number; readonly code: CardErrorCode; readonly message: string };

// The entry of a process of its own: it draws one card after another, and ends when its parent lets go of it.
process.on('message', ({ id, card }: DrawRequest) => {
  process.send?.(draw(id, card));
});

function draw(id: number, card: Card): DrawReply {
  try {
    return { id, data: drawCard(card) };
  } catch (error) {
    const code = error instanceof CardError ? error.code : 'failed';
    return { id, code, message: error instanceof Error ? error.message : String(error) };
  }
}
