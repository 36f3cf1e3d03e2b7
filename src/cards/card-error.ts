/** Why there is no card: nobody's font has a letter of it, too many wait for theirs, or the drawing failed. */
export type CardErrorCode = 'no-font' | 'busy' | 'failed';

export class CardError extends Error {
  override readonly name = 'CardError';
  readonly code: CardErrorCode;

  constructor(code: CardErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
