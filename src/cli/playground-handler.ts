import { getRequestListener } from '@hono/node-server';
import type { LiveLibrary } from '../../content/watch.ts';
import type { LocalDiscord } from '../local/types.ts';
import { buildPage } from '../playground/build-page.ts';
import { playground } from '../playground/routes.ts';
import type { Handler } from '../transports/server.ts';

/** Serves the playground over `discord`; its page is built first when a source of it changed. */
export async function playgroundHandler(
  root: string,
  discord: LocalDiscord,
  library: LiveLibrary,
): Promise<Handler> {
  const page = playground({
    discord,
    folder: await buildPage(root),
    library: () => ({ articles: library.current().articles, problems: library.problems() }),
    subscribeLibrary: library.subscribe,
  });
  const listener = getRequestListener(page.fetch);
  return async (request, response) => await listener(request, response);
}
