/** A way for interactions to reach us. */
export interface Transport {
  /** Resolves when interactions can arrive; rejects with a FatalError when they never will. */
  start(): Promise<void>;
  /** Takes no new work and resolves when the work in flight is finished. */
  stop(): Promise<void>;
  /** Whether interactions can arrive now. */
  readonly up: boolean;
}
