/** A limit that a body breaks. */
export interface Violation {
  /** Where in the body, e.g. `components[0].components[2].content`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
export function validateCommands(_commands: readonly unknown[]): Violation[] {
  return [];
}
