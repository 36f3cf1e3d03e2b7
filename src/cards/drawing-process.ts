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
  /** After how long without a card it ends. */
  readonly idleMs: number;
  /** After how long over one card it is taken for stuck, and ended. */
  readonly patienceMs: number;
  /** Cards that may wait; more are refused. */
  readonly longestQueue: number;
}

/** One process that draws cards; it starts with the first card and ends when none was wanted for a while. */
export function createDrawingProcess(options: DrawingProcessOptions): DrawingProcess {
  const queue = createQueue();
  let artist: Artist | undefined;
  let ending: NodeJS.Timeout | undefined;

  const start = (): Artist => {
    const started = startArtist(options.artist, {
      onReply(reply) {
        queue.settle(reply);
        watch();
      },
      onEnd(cause) {
        if (artist !== started) return;
        artist = undefined;
        queue.refuse('The drawing process ended', { cause });
      },
    });
    return started;
  };

  /** Without work it keeps nobody alive, and does not stay for long. */
  const watch = () => {
    clearTimeout(ending);
    const isBusy = queue.length > 0;
    artist?.hold(isBusy);
    ending = setTimeout(() => void stop(), isBusy ? options.patienceMs : options.idleMs).unref();
  };

  const stop = async () => {
    clearTimeout(ending);
    const stopped = artist;
    artist = undefined;
    queue.refuse('The drawing process was stopped');
    await stopped?.end();
  };

  return {
    get running() {
      return artist !== undefined;
    },
    draw(card) {
      if (queue.length >= options.longestQueue) return Promise.reject(busy());
      artist ??= start();
      const { id, picture } = queue.add();
      artist.ask({ id, card });
      // The card that is being drawn has been watched since it was its turn.
      if (queue.length === 1) watch();
      return picture;
    },
    stop,
  };
}

const busy = () => new CardError('busy', 'Too many cards are waiting to be drawn');

interface Waiting {
  resolve(data: Uint8Array): void;
  reject(error: CardError): void;
}

/** The cards that wait for their pictures, by the numbers under which they were asked for. */
function createQueue() {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  return {
    get length() {
      return waiting.size;
    },
    add() {
      const id = ++last;
      const picture = new Promise<Uint8Array>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
      return { id, picture };
    },
    settle(reply: DrawReply) {
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('data' in reply) one?.resolve(reply.data);
      else one?.reject(new CardError(reply.code, reply.message));
    },
    refuse(why: string, options?: ErrorOptions) {
      for (const { reject } of waiting.values()) reject(new CardError('failed', why, options));
      waiting.clear();
    },
  };
}
