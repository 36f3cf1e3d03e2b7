import { ApiError } from './api-error.ts';

/** Something that Discord would refuse. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Finds what Discord would refuse in a message. */
export type Check = (message: object) => readonly Problem[];

/** Throws an ApiError as Discord would answer (400, 50035) when a message is over a limit. */
export type Checked = (
  message: object,
  call: { readonly method: string; readonly route: string },
) => void;

/** Checks each message object once: answers are immutable, and the same reply is the same object. */
export function createChecked(check: Check | undefined): Checked {
  if (!check) return () => undefined;
  const good = new WeakSet<object>();
  return (message, { method, route }) => {
    if (good.has(message)) return;
    const problems = check(message);
    if (problems.length > 0) {
      const list = problems.map((it) => `${it.path}: ${it.message}`).join('; ');
      throw new ApiError(`not sent, Discord would refuse it: ${list}`, {
        method,
        route,
        status: 400,
        code: 50035,
      });
    }
    good.add(message);
  };
}
