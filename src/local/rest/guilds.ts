import { type Context, Hono } from 'hono';
import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import { ApiError, invalidForm } from '../api-error.ts';
import { basePermissions, holds, permissionsIn } from '../permissions.ts';
import { guildResource, memberOf } from '../resources.ts';
import type { State } from '../state.ts';
import type { Server, World } from '../types.ts';
import type { RestEnv } from './env.ts';

/** The servers that the bot is in: the list, and of each itself, its channels, roles and members. */
export function guildRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const { world } = state;
  const server = (context: Context<RestEnv>) => serverCalled(world, context.req.param('guild'));
  routes.get('/users/@me/guilds', (context) => context.json(pageOfServers(world, context)));
  routes.use('/guilds/:guild/*', async (context, next) => {
    // Hono's wildcard takes the bare path as well.
    server(context);
    await next();
  });
  routes.get('/guilds/:guild', (context) => context.json(guildResource(server(context))));
  routes.get('/guilds/:guild/roles', (context) =>
    context.json(guildResource(server(context)).roles),
  );
  routes.get('/guilds/:guild/channels', (context) => {
    // Channels that the bot cannot view are left out. Source: Discord's change log of 2026-08-12.
    const visible = state.channels
      .inGuild(server(context).id)
      .filter((channel) => holds(permissionsIn(world, world.bot, channel), bits.ViewChannel));
    return context.json(visible);
  });
  routes.get('/guilds/:guild/members/:user', (context) => {
    const id = context.req.param('user');
    const who = [...world.people, world.bot].find((one) => one.id === id);
    if (!who) throw new ApiError(404, 10007, 'Unknown Member');
    return context.json(memberOf(world, server(context), who));
  });
  return routes;
}

/** Of a server that the bot is not in Discord says that there is none. */
function serverCalled(world: World, id: string | undefined): Server {
  const found = serversOf(world).find((server) => server.id === id);
  if (!found) throw new ApiError(404, 10004, 'Unknown Guild');
  return found;
}

const serversOf = ({ guild, elsewhere, bot }: World) =>
  [guild, elsewhere].filter(({ id }) => bot.servers.has(id));

/** By their ids, oldest first; `after` and `limit` as the description has them (list_my_guilds). */
function pageOfServers(world: World, context: Context<RestEnv>): object[] {
  const { after = '0', limit = '200' } = context.req.query();
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > 200) {
    const message = 'int value should be between 1 and 200.';
    throw invalidForm([{ path: 'limit', code: 'NUMBER_TYPE_RANGE', message }]);
  }
  if (!/^\d{1,20}$/.test(after)) {
    const message = `Value "${after}" is not snowflake.`;
    throw invalidForm([{ path: 'after', code: 'NUMBER_TYPE_COERCE', message }]);
  }
  return serversOf(world)
    .filter(({ id }) => BigInt(id) > BigInt(after))
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .slice(0, Number(limit))
    .map((server) => ({
      id: server.id,
      name: server.name,
      icon: null,
      banner: null,
      owner: false,
      permissions: String(basePermissions(server, world.bot)),
      features: [],
    }));
}
