/** What the thread that holds the embedded database is told when it starts. */
export interface WorkerTask {
  readonly folder: string;
}

/** From the worker: it is open, or bytes of the Postgres protocol. */
export type FromWorker = 'open' | Uint8Array<ArrayBuffer>;

/** To the worker: close and end, or bytes of the Postgres protocol. */
export type ToWorker = 'close' | Uint8Array<ArrayBuffer>;
