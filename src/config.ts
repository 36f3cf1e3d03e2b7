import { config as readDotenv } from 'dotenv';
import * as z from 'zod';
import { FatalError } from './discord/fatal-error.ts';

/** A variable that is there but empty counts as left out: that is how `.env.example` leaves them. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: string) =>
  z.preprocess((given) => (given === '' || given === undefined ? value : given), schema);

const snowflake = z.string().regex(/^\d{17,20}$/, 'a Discord id: 17 to 20 digits');

const environment = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        'the bot token from the Developer Portal: three parts with dots between',
      ),
  ),
  DISCORD_PUBLIC_KEY: optional(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'the public key from the Developer Portal: 64 hexadecimal digits'),
  ),
  DISCORD_GUILD_ID: optional(snowflake),
  DISCORD_API_URL: withDefault(
    z.url({ protocol: /^https?$/, error: 'an http(s) address without version' }),
    'https://discord.com/api',
  ),
  TRANSPORT: withDefault(z.enum(['gateway', 'http'], 'gateway or http'), 'gateway'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PORT: withDefault(
    z.coerce
      .number('a port: 0 to 65535')
      .int('a port: 0 to 65535')
      .min(0, 'a port: 0 to 65535')
      .max(65_535, 'a port: 0 to 65535'),
    '8080',
  ),
  CONTENT_DIR: withDefault(z.string(), 'content/articles'),
  DATA_DIR: withDefault(z.string(), 'data'),
  DATABASE_URL: optional(
    z.url({ protocol: /^postgres(ql)?$/, error: 'an address like postgres://user@host/database' }),
  ),
  LOG_LEVEL: withDefault(
    z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'fatal, error, warn, info, debug, trace or silent',
    ),
    'info',
  ),
});

const secrets = new Set(['DISCORD_TOKEN', 'DATABASE_URL']);

export type Config = Readonly<z.output<typeof environment>>;

/**
 * Reads the environment (and `.env`, which it does not override) once and whole.
 * Throws a FatalError with a line for each problem: the variable, what it was, what would be valid.
 */
export function readConfig(
  variables: NodeJS.ProcessEnv = process.env,
  dotenvFile = '.env',
): Config {
  const fromFile: Record<string, string> = {};
  readDotenv({ path: dotenvFile, processEnv: fromFile, quiet: true });
  const given = { ...fromFile, ...variables };
  const read = environment.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const was = secrets.has(name) ? 'a value that is not shown here' : JSON.stringify(given[name]);
    return `${name} is ${was}; valid is ${message}.`;
  });
  throw new FatalError(lines.join('\n'), 64);
}
