import { DrizzleQueryError } from 'drizzle-orm';
import { FatalError } from '../discord/fatal-error.ts';

/** Connection errors of the system, and Postgres's classes 08 (connection), 57P (shutdown, starting) and 53 (resources). */
const down =
  /^(ECONN\w+|ETIMEDOUT|EPIPE|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|08\w{3}|57P\d\d|53\d{3})$/;

/** Whether the database could not be reached, so that trying later makes sense. */
export function isDown(error: unknown): boolean {
  const cause = causeOf(error);
  return down.test(codeOf(cause)) || /terminated|timeout/i.test(cause.message);
}

/** Turns what an operator must change into a FatalError that says so; anything else stays. */
export function explained(error: unknown): unknown {
  const cause = causeOf(error);
  const code = codeOf(cause);
  const what = code.startsWith('28')
    ? 'refuses the user or password'
    : code === '3D000'
      ? 'has no such database'
      : code === '42501'
        ? 'does not let this user make tables'
        : code === 'ENOTFOUND'
          ? 'has an address that is not known'
          : undefined;
  if (what === undefined) return error;
  return new FatalError(
    `The Postgres of DATABASE_URL ${what}: correct DATABASE_URL, or the rights there.`,
    64,
    {
      cause: error,
    },
  );
}

function causeOf(error: unknown): Error {
  if (error instanceof DrizzleQueryError && error.cause) return causeOf(error.cause);
  return error instanceof Error ? error : new Error(String(error));
}

const codeOf = (error: Error) =>
  'code' in error && typeof error.code === 'string' ? error.code : '';
