import { ApiError } from './api-error.ts';
import type { Api } from './api-types.ts';

/** Asks Discord which servers the bot is in: without intents nothing tells when it is removed from one. */
export interface Servers {
  /** The ids of all of them. Rejects when Discord does not answer. */
  all(): Promise<ReadonlySet<string>>;
  /** Whether the bot surely is not in a server, in Discord's own words. An outage says nothing. */
  isGone(guildId: string): Promise<boolean>;
}

/** The most that Discord puts into one page. */
const pageSize = 200;

export function createServers(api: Pick<Api, 'request'>): Servers {
  return {
    async all() {
      const found = new Set<string>();
      for (let after = '0'; ;) {
        const page = await api.request<readonly { readonly id: string }[]>({
          method: 'GET',
          route: '/users/@me/guilds',
          query: { limit: String(pageSize), after },
        });
        for (const { id } of page) found.add(id);
        if (page.length < pageSize) return found;
        after = page.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
      }
    },
    async isGone(guildId) {
      try {
        await api.request({ method: 'GET', route: `/guilds/${guildId}` });
        return false;
      } catch (error) {
        return error instanceof ApiError && gone.has(error.code);
      }
    },
  };
}

/**
 * Unknown Guild and Missing Access. Their statuses, 404 and 403, do not suffice: proxies and firewalls answer so, too,
 * and what follows from it cannot be undone.
 */
const gone: ReadonlySet<number> = new Set([10004, 50001]);
