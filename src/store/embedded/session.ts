import { Duplex } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './protocol.ts';
import { startWorker } from './start-worker.ts';

/**
 * The connection to the embedded database, in the shape in which `pg` wants a socket. Connecting starts the
 * worker, ending stops it: so a worker that died is replaced by the pool's next connection.
 */
export class Session extends Duplex {
  readonly #folder: string;
  readonly #before: Promise<void>;
  #worker: Worker | undefined;

  /** Resolves when the worker has ended and the folder is free. */
  readonly gone: Promise<void>;

  /** `before` is awaited first: the folder may be open only once. */
  constructor(folder: string, before: Promise<void>) {
    super();
    this.#folder = folder;
    this.#before = before;
    this.gone = new Promise((resolve) => this.once('close', resolve));
  }

  connect(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    await this.#before;
    if (this.destroyed) return;
    const worker = startWorker({ folder: this.#folder });
    this.#worker = worker;
    worker.on('message', (message: FromWorker) => {
      if (message === 'open') this.emit('connect');
      else this.push(message);
    });
    worker.on('error', (error) => this.destroy(error));
    worker.on('exit', () => {
      this.#worker = undefined;
      this.push(null);
      this.destroy();
    });
  }

  override _read(): void {
    // The worker pushes; there is nothing to ask for.
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#tell(new Uint8Array(chunk));
    done();
  }

  override _final(done: () => void): void {
    this.#tell('close');
    done();
  }

  /** `close` is emitted after this, so never while the thread still has the folder. */
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (!this.#worker) return done(error);
    this.#worker.once('exit', () => done(error));
    void this.#worker.terminate();
  }

  #tell(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  // What `pg` asks of a socket and a thread does not need.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    this.#worker?.ref();
    return this;
  }
  unref(): this {
    this.#worker?.unref();
    return this;
  }
}
