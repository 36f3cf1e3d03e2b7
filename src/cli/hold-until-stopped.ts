import closeWithGrace from 'close-with-grace';
import type { FatalError } from '../discord/fatal-error.ts';
import type { Log } from '../log.ts';

/** Longer than any part of us takes to finish what is under way; then the process ends all the same. */
const stopWithinMs = 5_000;

export interface Hold {
  /** Adds something to stop; what was added last is stopped first. */
  onStop(stop: () => Promise<void>): void;
  /** Stops everything, and ends the process with the error's sentence and exit code. */
  fail(error: FatalError): void;
}

/** Runs until SIGTERM or SIGINT (exit code 0), an error that nobody caught (1) or a FatalError (its own). */
export function holdUntilStopped(log: Log): Hold {
  const stops: (() => Promise<void>)[] = [];
  let fatal: FatalError | undefined;
  const { close } = closeWithGrace(
    // A log line of its own says what happened; beforeExit is no reason to stop what a command still does.
    { delay: stopWithinMs, logger: false, skip: ['beforeExit'] },
    async ({ err, signal }) => {
      if (err) log.error({ err }, 'Stopping after an error that nobody caught');
      if (signal) log.info({ signal }, 'Stopping');
      for (const stop of stops.toReversed()) await stop();
      if (!fatal) return;
      console.error(fatal.message);
      process.exit(fatal.exitCode);
    },
  );
  return {
    onStop: (stop) => void stops.push(stop),
    fail(error) {
      fatal ??= error;
      close();
    },
  };
}
