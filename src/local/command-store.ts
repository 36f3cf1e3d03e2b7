import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { completeCommand, type CommandBody, type Scope } from './command-resource.ts';
import { limits } from '../discord/limits.ts';
import { ApiError } from './api-error.ts';

export interface CommandStore {
  list(scope: Scope): readonly APIApplicationCommand[];
  get(scope: Scope, id: string): APIApplicationCommand;
  /** Replaces all of a scope; commands of the same name and type keep their id. */
  overwrite(scope: Scope, bodies: readonly CommandBody[]): readonly APIApplicationCommand[];
  /** Adds one, or replaces the one of the same name and type. */
  upsert(scope: Scope, body: CommandBody): { command: APIApplicationCommand; created: boolean };
  update(scope: Scope, id: string, body: Partial<CommandBody>): APIApplicationCommand;
  remove(scope: Scope, id: string): void;
  /** Global ones and those of the server. */
  all(): readonly APIApplicationCommand[];
}

interface Needs {
  readonly applicationId: string;
  readonly nextId: () => string;
  readonly now: () => number;
  readonly changed: (commands: readonly APIApplicationCommand[]) => void;
}

/** Keeps the registered commands by Discord's rules. */
export function createCommandStore(needs: Needs): CommandStore {
  const scopes = new Map<Scope, readonly APIApplicationCommand[]>();
  const countCreate = limitCreates(needs.now);
  const list = (scope: Scope) => scopes.get(scope) ?? [];
  const all = () => [...scopes.values()].flat();
  const put = (scope: Scope, commands: readonly APIApplicationCommand[]) => {
    scopes.set(scope, commands);
    needs.changed(all());
  };
  const get = (scope: Scope, id: string) => known(list(scope), id);
  const make = (scope: Scope, body: CommandBody, previous?: APIApplicationCommand) => {
    if (!previous) countCreate(scope);
    return completeCommand(body, scope, needs, previous);
  };

  return {
    list,
    get,
    all,
    overwrite(scope, bodies) {
      checkCounts(bodies);
      const next = bodies.map((body) => make(scope, body, namesake(list(scope), body)));
      put(scope, next);
      return next;
    },
    upsert(scope, body) {
      const previous = namesake(list(scope), body);
      const others = list(scope).filter((command) => command !== previous);
      checkCounts([...others, body]);
      const command = make(scope, body, previous);
      put(scope, [...others, command]);
      return { command, created: !previous };
    },
    update(scope, id, body) {
      const previous = get(scope, id);
      const next = make(scope, { ...previous, ...body }, previous);
      const kept = list(scope).map((command) => (command === previous ? next : command));
      put(scope, kept);
      return next;
    },
    remove(scope, id) {
      const gone = get(scope, id);
      const kept = list(scope).filter((command) => command !== gone);
      put(scope, kept);
    },
  };
}

function known(commands: readonly APIApplicationCommand[], id: string): APIApplicationCommand {
  const found = commands.find((command) => command.id === id);
  if (!found) throw new ApiError(404, 10063, 'Unknown application command');
  return found;
}

function namesake(commands: readonly APIApplicationCommand[], body: CommandBody) {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  return commands.find((command) => command.name === body.name && command.type === type);
}

/** Discord's docs, interactions/application-commands: how many of each type. */
function checkCounts(bodies: readonly { type?: ApplicationCommandType | null }[]): void {
  const most: Partial<Record<ApplicationCommandType, number>> = {
    [ApplicationCommandType.ChatInput]: limits.chatCommands,
    [ApplicationCommandType.User]: limits.userCommands,
    [ApplicationCommandType.Message]: limits.messageCommands,
  };
  for (const [type, count] of Object.entries(most)) {
    const have = bodies.filter(
      (body) => (body.type ?? ApplicationCommandType.ChatInput) === Number(type),
    );
    if (have.length > count) {
      const message = `Maximum number of application commands reached (${count}).`;
      throw new ApiError(400, 30032, message);
    }
  }
}

/** 200 creates a day and scope; error 30034 above that. */
function limitCreates(now: () => number): (scope: Scope) => void {
  const day = 24 * 60 * 60 * 1000;
  const made = new Map<Scope, number[]>();
  return (scope) => {
    const recent = (made.get(scope) ?? []).filter((at) => at > now() - day);
    if (recent.length >= limits.commandCreatesPerDay) {
      const message = `Max number of daily application command creates has been reached (${limits.commandCreatesPerDay})`;
      throw new ApiError(400, 30034, message);
    }
    made.set(scope, [...recent, now()]);
  };
}
