import { Hono } from 'hono';
import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import type { State } from '../state.ts';
import { requireRights } from './bot-rights.ts';
import type { RestEnv } from './env.ts';
import { told } from './threads.ts';

/** Channels as the bot sees them. */
export function channelRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.get('/channels/:channel', (context) => {
    const channel = state.channels.get(context.req.param('channel'));
    requireRights(state, channel, bits.ViewChannel);
    return context.json(told(channel));
  });
  return routes;
}
