/** What the worker that holds the embedded database is told when it starts. */
export interface WorkerTask {
  readonly folder: string;
  /** `create` makes an empty database and ends; `serve` opens it and answers. */
  readonly kind: 'create' | 'serve';
}

/** From the worker: it is open, or bytes of the Postgres protocol. */
export type FromWorker = 'open' | Uint8Array<ArrayBuffer>;

/** To the worker: close and end, or bytes of the Postgres protocol. */
export type ToWorker = 'close' | Uint8Array<ArrayBuffer>;
