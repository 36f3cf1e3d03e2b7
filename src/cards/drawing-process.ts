import type { DrawReply } from './artist.ts';
import type { Card } from './card.ts';
import { CardError } from './card-error.ts';
import { type Artist, startArtist } from './start-artist.ts';

export interface DrawingProcess {
  /** Whether it is running, and its memory is in use. */
  readonly running: boolean;
  /** Resolves with the picture. Rejects with a CardError. */
  draw(card: Card): Promise<Uint8Array>;
  /** Ends the process; cards that still wait are refused. */
  stop(): Promise<void>;
}

export interface DrawingProcessOptions {
  /** Where its entry is: a file that Node runs. */
  readonly artist: URL;
  readonly idleMs: number;
  /** Cards that may wait; more are refused. */
  readonly longestQueue: number;
}

interface Waiting {
  resolve(data: Uint8Array): void;
  reject(error: CardError): void;
}

/** One process that draws cards; it starts with the first card and ends when none was wanted for a while. */
export function createDrawingProcess(options: DrawingProcessOptions): DrawingProcess {
  const waiting = new Map<number, Waiting>();
  let artist: Artist | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  const start = (): Artist => {
    const started = startArtist(options.artist, {
      onReply(reply) {
        settle(waiting, reply);
        if (waiting.size === 0) rest();
      },
      onEnd(cause) {
        if (artist !== started) return;
        artist = undefined;
        refuseAll(waiting, 'The drawing process ended', { cause });
      },
    });
    return started;
  };

  const stop = async () => {
    clearTimeout(idle);
    const ending = artist;
    artist = undefined;
    refuseAll(waiting, 'The drawing process was stopped');
    await ending?.end();
  };

  const rest = () => {
    artist?.hold(false);
    idle = setTimeout(() => void stop(), options.idleMs).unref();
  };

  const ask = (card: Card, one: Waiting) => {
    clearTimeout(idle);
    artist ??= start();
    artist.hold(true);
    waiting.set(++lastId, one);
    artist.ask({ id: lastId, card });
  };

  return {
    get running() {
      return artist !== undefined;
    },
    async draw(card) {
      if (waiting.size >= options.longestQueue) {
        throw new CardError('busy', 'Too many cards are waiting to be drawn');
      }
      return new Promise((resolve, reject) => ask(card, { resolve, reject }));
    },
    stop,
  };
}

function settle(waiting: Map<number, Waiting>, reply: DrawReply): void {
  const one = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ('data' in reply) one?.resolve(reply.data);
  else one?.reject(new CardError(reply.code, reply.message));
}

function refuseAll(waiting: Map<number, Waiting>, why: string, options?: ErrorOptions): void {
  for (const { reject } of waiting.values()) reject(new CardError('failed', why, options));
  waiting.clear();
}
