import type { Api } from './api-types.ts';

/**
 * The same door, but who asks for something that somebody is being told already is told the same: with many moderators at work
 * at once, their questions would use up what Discord allows the bot.
 */
export function shareGets({ request }: Pick<Api, 'request'>): Pick<Api, 'request'> {
  const asked = new Map<string, Promise<unknown>>();
  return {
    // Who asks says what the answer is like.
    request: (async (call) => {
      const { method, route, query, signal } = call;
      if (method !== 'GET' || query || signal) return request(call);
      const known = asked.get(route) ?? request(call).finally(() => asked.delete(route));
      asked.set(route, known);
      return known;
    }) as Api['request'],
  };
}
