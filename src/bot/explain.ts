import type { Log } from '../log.ts';
import type { Message } from '../views/message.ts';
import { showFailure, showProblem } from '../views/problem.ts';
import type { Reader } from './command.ts';
import { UserError } from './user-error.ts';

/**
 * What the person who asked gets to read when something went wrong: what would be valid where they can act,
 * else a reference number under which the log holds the cause.
 */
export function explain(
  error: unknown,
  { locale }: Pick<Reader, 'locale'>,
  { log, reference }: { readonly log: Log; readonly reference: () => string },
): Message {
  if (error instanceof UserError) {
    if (error.cause !== undefined) log.warn({ err: error.cause }, 'a command was refused');
    return showProblem(error.problem, { locale });
  }
  const number = reference();
  log.error({ err: error, reference: number }, 'a command failed');
  return showFailure(number, { locale });
}
