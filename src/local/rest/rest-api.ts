import { Hono, type Context } from 'hono';
import { ApiError, refusalsOf } from '../api-error.ts';
import { RateLimited } from '../rate-limited.ts';
import type { State } from '../state.ts';
import { applicationRoutes } from './applications.ts';
import { callbackRoutes } from './callbacks.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import type { RestEnv } from './env.ts';
import { guildRoutes } from './guilds.ts';
import { authorize } from './authorize.ts';
import { injectFaults } from './inject-faults.ts';
import { judgeBody } from './judge-body.ts';
import { limitRate } from './limit-rate.ts';
import { messageRoutes } from './messages.ts';
import { record } from './record.ts';
import { threadRoutes } from './threads.ts';
import { webhookRoutes } from './webhooks.ts';

/** The REST API below `/api/v10`, and the files of messages. `gatewayUrl` is told to who asks for it. */
export function createRestApp(
  state: State,
  gatewayUrl: () => string,
  log: (error: unknown) => void,
): Hono<RestEnv> {
  const api = new Hono<RestEnv>();
  api.use(record(state), injectFaults(state), authorize(state), limitRate(state), judgeBody(state));
  api.route('/', applicationRoutes(state, gatewayUrl));
  api.route('/', commandRoutes(state));
  api.route('/', callbackRoutes(state));
  api.route('/', webhookRoutes(state));
  api.route('/', channelRoutes(state));
  api.route('/', messageRoutes(state));
  api.route('/', threadRoutes(state));
  api.route('/', guildRoutes(state));
  api.all('*', (context) => context.json({ message: '404: Not Found', code: 0 }, 404));

  const app = new Hono<RestEnv>();
  app.onError((error, context) => {
    if (!(error instanceof ApiError)) {
      log(error);
      return context.json({ message: '500: Internal Server Error', code: 0 }, 500);
    }
    if (error instanceof RateLimited) setHeaders(context, error.headers);
    if (error.status === 400) context.set('refusals', refusalsOf(error));
    return context.json(error, error.status as 400);
  });
  app.route('/api/v10', api);
  app.all('/api/*', (context) =>
    // Without a version Discord still answers as v6; a bot that relies on that is refused here.
    context.json({ message: 'Invalid API version', code: 50041 }, 400),
  );
  app.get('/attachments/:channel/:id/:name', (context) => {
    const { channel, id, name } = context.req.param();
    const file = state.attachments.get(channel, id, name);
    if (!file) return context.text('', 404);
    const headers = { 'content-type': file.contentType || 'application/octet-stream' };
    return context.body(new Uint8Array(file.data), 200, headers);
  });
  return app;
}

function setHeaders(context: Context<RestEnv>, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
}
