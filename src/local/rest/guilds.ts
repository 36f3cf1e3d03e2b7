import { Hono } from 'hono';
import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import { ApiError } from '../api-error.ts';
import { holds, permissionsIn } from '../permissions.ts';
import { guildResource, memberOf } from '../resources.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';

/** The bot's server: itself, its channels, roles and members. */
export function guildRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const { world } = state;
  routes.use('/guilds/:guild/*', async (context, next) => {
    // Hono's wildcard takes the bare path as well.
    if (context.req.param('guild') !== world.guild.id)
      throw new ApiError(404, 10004, 'Unknown Guild');
    await next();
  });
  routes.get('/guilds/:guild', (context) => context.json(guildResource(world.guild)));
  routes.get('/guilds/:guild/roles', (context) => context.json(guildResource(world.guild).roles));
  routes.get('/guilds/:guild/channels', (context) => {
    // Channels that the bot cannot view are left out. Source: Discord's change log of 2026-08-12.
    const visible = state.channels
      .inGuild(world.guild.id)
      .filter((channel) => holds(permissionsIn(world, world.bot, channel), bits.ViewChannel));
    return context.json(visible);
  });
  routes.get('/guilds/:guild/members/:user', (context) => {
    const id = context.req.param('user');
    const who = [...world.people, world.bot].find((one) => one.id === id);
    if (!who) throw new ApiError(404, 10007, 'Unknown Member');
    return context.json(memberOf(world, world.guild, who));
  });
  return routes;
}
