import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import type { Article } from '../../content/article.ts';
import type { Problem } from '../../content/problem.ts';
import type { LocalDiscord } from '../local/types.ts';
import { assets } from './assets.ts';
import { eventStream } from './event-stream.ts';
import { guard } from './guard.ts';
import { media } from './media.ts';
import { actRequest, sayRequest } from './requests.ts';
import { mayWrite, rightsIn } from './rights.ts';
import type { LibraryView, PlaygroundState } from './protocol.ts';

export interface PlaygroundOptions {
  readonly discord: LocalDiscord;
  /** What is served now, and what the check of the folder reports. */
  library(): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] };
  /** Calls back whenever `library()` would answer something new; returns the unsubscriber. */
  subscribeLibrary(listener: () => void): () => void;
  /** The built page: the folder that `buildPage` wrote. */
  readonly folder: string;
}

/** Far above the largest form: five text inputs of 4,000 characters. */
const largestBody = 128 * 1024;

/**
 * The playground's server side: `GET /`, `/assets/*`, `/media/*`, `/api/state`, `/api/messages`, `/api/events` (server-sent
 * events), `POST /api/act` and `POST /api/say`. Mount it on loopback only; it refuses other hosts and origins by itself.
 */
export function playground(options: PlaygroundOptions): Hono {
  const { discord } = options;
  const app = new Hono();
  app.use(guard);
  app.get('/api/state', (context) => context.json(stateOf(options)));
  app.get('/api/messages', (context) => {
    const { channel = '', viewer = '' } = context.req.query();
    return context.json(discord.messages(channel, viewer));
  });
  app.get(
    '/api/events',
    eventStream(options, () => viewOf(options.library())),
  );
  app.use('/api/act', jsonOnly, bodyLimit({ maxSize: largestBody }));
  app.use('/api/say', jsonOnly, bodyLimit({ maxSize: largestBody }));
  app.post('/api/act', async (context) => {
    const request = actRequest.safeParse(await context.req.json().catch(() => undefined));
    if (!request.success) return context.text(z.prettifyError(request.error), 400);
    return context.json(await discord.act(request.data.persona, request.data.action));
  });
  app.post('/api/say', async (context) => {
    const request = sayRequest.safeParse(await context.req.json().catch(() => undefined));
    if (!request.success) return context.text(z.prettifyError(request.error), 400);
    const { persona, content } = request.data;
    if (!mayWrite(discord, persona)) return context.text('You may not write here.', 403);
    return context.json(discord.say(persona, content));
  });
  app.get('/media/*', media(new URL(discord.apiUrl).origin));
  app.get('*', assets(options.folder));
  return app;
}

const jsonOnly: import('hono').MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    return context.text('Send application/json.\n', 415);
  await next();
  return undefined;
};

function stateOf(options: PlaygroundOptions): PlaygroundState {
  const { discord } = options;
  return {
    applicationId: discord.applicationId,
    world: { ...discord.world, channels: discord.channels() },
    commands: discord.commands(),
    rights: rightsIn(discord),
    library: viewOf(options.library()),
    mediaOrigin: new URL(discord.apiUrl).origin,
  };
}

function viewOf(library: ReturnType<PlaygroundOptions['library']>): LibraryView {
  return {
    articles: library.articles.map(
      ({ id, headline, status, topics, language, words, revision }) => ({
        id,
        headline,
        status,
        topics,
        language,
        words,
        revision,
      }),
    ),
    problems: library.problems,
  };
}
