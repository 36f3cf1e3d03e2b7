import { Pool } from 'pg';

/**
 * A pool of connections to a Postgres. Nothing is connected yet. Times out rather than waits for ever:
 * 5 s for a connection, 15 s for a statement.
 */
export function openPostgres(databaseUrl: string): Pool {
  return new Pool({
    connectionString: databaseUrl,
    application_name: 'verbatim',
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
}
