/** What ends the process: its message is one sentence for the operator that says what to do. */
export class FatalError extends Error {
  override readonly name = 'FatalError';
  readonly exitCode: number;

  /** `exitCode` as documented for operators: 64 configuration, 69 Discord refuses us, 70 our own fault. */
  constructor(message: string, exitCode: 64 | 69 | 70, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
