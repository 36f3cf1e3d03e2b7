import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import { CardError } from './card-error.ts';
import type { DrawReply, DrawRequest } from './draw-worker.ts';

export interface DrawingThread {
  /** Whether it is running, and its 60 MB are in use. */
  readonly running: boolean;
  /** Resolves with the picture. Rejects with a CardError. */
  draw(card: Card): Promise<Uint8Array>;
  /** Ends the thread; cards that still wait are refused. */
  stop(): Promise<void>;
}

export interface DrawingThreadOptions {
  /** Where the thread's entry is, as a file that Node runs. */
  readonly worker: URL;
  readonly idleMs: number;
  /** Cards that may wait; more are refused. */
  readonly longestQueue: number;
}

interface Waiting {
  resolve(data: Uint8Array): void;
  reject(error: CardError): void;
}

/** One thread that draws cards; it starts with the first card and ends when none was wanted for a while. */
export function createDrawingThread(options: DrawingThreadOptions): DrawingThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  const start = (): Worker => {
    const started = new Worker(options.worker);
    started.on('message', (reply: DrawReply) => {
      settle(waiting, reply);
      if (waiting.size === 0) rest();
    });
    started.on('error', (cause) => refuseAll(waiting, 'The drawing thread failed', { cause }));
    started.on('exit', () => {
      if (worker !== started) return;
      worker = undefined;
      refuseAll(waiting, 'The drawing thread ended');
    });
    return started;
  };

  const stop = async () => {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    refuseAll(waiting, 'The drawing thread was stopped');
    await ending?.terminate();
  };

  /** A thread that has nothing to do keeps no process alive. */
  const rest = () => {
    worker?.unref();
    idle = setTimeout(() => void stop(), options.idleMs).unref();
  };

  return {
    get running() {
      return worker !== undefined;
    },
    draw(card) {
      if (waiting.size >= options.longestQueue) {
        return Promise.reject(new CardError('busy', 'Too many cards are waiting to be drawn'));
      }
      clearTimeout(idle);
      worker ??= start();
      worker.ref();
      const request: DrawRequest = { id: ++lastId, card };
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject });
        worker?.postMessage(request);
      });
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
