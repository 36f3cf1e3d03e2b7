import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { validateCommands } from '../../discord/validate/commands.ts';
import { ApiError, invalidForm } from '../api-error.ts';
import { withoutLocalizations, type CommandBody, type Scope } from '../command-resource.ts';
import type { State } from '../state.ts';
import type { RestEnv } from './env.ts';

const bases = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
];

/** Registration of commands, globally and for a server. */
export function commandRoutes(state: State): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.get('/applications/:application/guilds/:guild/commands/permissions', (context) => {
    scopeOf(state, context);
    return context.json([]);
  });
  routes.get(
    '/applications/:application/guilds/:guild/commands/:command/permissions',
    (context) => {
      const command = state.commands.get(scopeOf(state, context), context.req.param('command'));
      // Nobody has overridden anything here.
      throw new ApiError(404, 10066, `Unknown application command permissions for ${command.name}`);
    },
  );
  for (const base of bases) {
    addList(state, routes, base);
    addSingle(state, routes, base);
  }
  return routes;
}

function addList(state: State, routes: Hono<RestEnv>, base: string): void {
  routes.get(base, (context) => {
    const whole = context.req.query('with_localizations') === 'true';
    return context.json(told(state.commands.list(scopeOf(state, context)), whole));
  });
  routes.put(base, (context) => {
    const bodies = (context.var.body ?? []) as CommandBody[];
    check(bodies, '');
    return context.json(state.commands.overwrite(scopeOf(state, context), bodies));
  });
  routes.post(base, (context) => {
    const body = context.var.body as CommandBody;
    check([body], '[0]');
    const { command, created } = state.commands.upsert(scopeOf(state, context), body);
    return context.json(command, created ? 201 : 200);
  });
}

function addSingle(state: State, routes: Hono<RestEnv>, base: string): void {
  routes.get(`${base}/:command`, (context) =>
    context.json(state.commands.get(scopeOf(state, context), idOf(context))),
  );
  routes.patch(`${base}/:command`, (context) => {
    const scope = scopeOf(state, context);
    const body = context.var.body as Partial<CommandBody>;
    check([{ ...state.commands.get(scope, idOf(context)), ...body }], '[0]');
    return context.json(state.commands.update(scope, idOf(context), body));
  });
  routes.delete(`${base}/:command`, (context) => {
    state.commands.remove(scopeOf(state, context), idOf(context));
    return context.body(null, 204);
  });
}

function idOf(context: Context<RestEnv>): string {
  return context.req.param('command') ?? '';
}

function scopeOf(state: State, context: Context<RestEnv>): Scope {
  if (context.req.param('application') !== state.applicationId) {
    throw new ApiError(404, 10002, 'Unknown Application');
  }
  const guild = context.req.param('guild');
  if (guild !== undefined && !state.world.bot.servers.has(guild)) {
    throw new ApiError(403, 50001, 'Missing Access');
  }
  return guild;
}

/** Refuses what the limits of commands do not allow; a single command's paths begin at the command. */
function check(commands: readonly CommandBody[], prefix: string): void {
  const refusals = validateCommands(commands).map(({ path, code, message }) => {
    const below = path.replace(prefix, '').replace(/^\./, '');
    return { path: below, code, message };
  });
  if (refusals.length > 0) throw invalidForm(refusals);
}

function told(
  commands: readonly APIApplicationCommand[],
  whole: boolean,
): readonly APIApplicationCommand[] {
  return whole ? commands : commands.map(withoutLocalizations);
}
