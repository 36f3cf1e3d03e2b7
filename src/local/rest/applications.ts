import { Hono } from 'hono';
import { botUser } from '../resources.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';

/** The bot itself, its application and its gateway. */
export function applicationRoutes(state: State, gatewayUrl: () => string): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.get('/gateway', (context) => context.json({ url: gatewayUrl() }));
  routes.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
  );
  routes.get('/users/@me', (context) => context.json(botUser(state.world)));
  for (const path of ['/applications/@me', '/oauth2/applications/@me']) {
    routes.get(path, (context) => context.json(application(state)));
  }
  return routes;
}

function application(state: State): object {
  const { name } = state.world.bot;
  return {
    id: state.applicationId,
    name,
    icon: null,
    description: '',
    verify_key: state.publicKey,
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    flags_new: '0',
    bot: botUser(state.world),
    owner: state.userById(state.world.guild.ownerId),
    team: null,
    interactions_endpoint_url: state.endpoint() ?? null,
    approximate_guild_count: 1,
    // Both ways of installing it are open, as for a new application.
    integration_types_config: { 0: {}, 1: {} },
  };
}
