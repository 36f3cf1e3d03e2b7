import type { LocalDiscord } from '../../src/local/types.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The tests look into answers of any shape.
  readonly body: Record<string, unknown> & { readonly id?: string };
}

/** Calls the REST API as a well-behaved bot does. `path` stands below the version. */
export async function call(
  local: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${local.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${local.token}`,
      'user-agent': 'DiscordBot (https://news.example, 1.0.0)',
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === '' ? {} : (JSON.parse(text) as Answer['body']);
  return { status: response.status, headers: response.headers, body: answer };
}

/** The paths at which Discord's nested `errors` say something, as in `embeds[0].title`. */
export function errorPaths(errors: unknown, at = ''): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors') return [at];
    const step = /^\d+$/.test(key) ? `${at}[${key}]` : `${at}${at ? '.' : ''}${key}`;
    return errorPaths(value, step);
  });
}
