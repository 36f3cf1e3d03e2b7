import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import { redact } from './discord/redact.ts';

interface Write {
  (message: string): void;
  (data: object, message?: string): void;
}

/** What everything that logs asks for; pino's loggers fit. Errors go under `err`. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/**
 * A log of one JSON line per event on stdout (or `destination`). Every finished line is searched for what looks
 * like a token, and for each of `secrets` to the letter, so that nothing depends on who logs what under which key.
 */
export function createLog(
  level: LogLevel,
  {
    secrets = [],
    destination,
  }: { secrets?: readonly string[]; destination?: DestinationStream } = {},
): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { streamWrite: (line: string) => redact(line, secrets) },
  };
  return destination ? pino(options, destination) : pino(options);
}
