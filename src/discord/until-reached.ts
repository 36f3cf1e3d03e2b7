import { ApiError } from './api-error.ts';

interface Waiting {
  /** Told of each try that failed, and how many seconds the next one waits. */
  readonly onFailure: (error: ApiError, waitSeconds: number) => void;
  readonly sleep: (ms: number) => Promise<void>;
}

const longestWaitSeconds = 60;

/**
 * Makes a call again and again until Discord answers: a machine may start before its network, and Discord may be
 * down. Rejects with what no waiting mends: a refusal, or a FatalError.
 */
export async function untilReached<T>(
  call: () => Promise<T>,
  { onFailure, sleep }: Waiting,
): Promise<T> {
  for (let wait = 1; ; wait = Math.min(wait * 2, longestWaitSeconds)) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ApiError) || !isOutage(error)) throw error;
      onFailure(error, wait);
      await sleep(wait * 1000);
    }
  }
}

function isOutage({ status }: ApiError): boolean {
  return status === 0 || status === 429 || status >= 500;
}
