import { ApplicationCommandType } from 'discord-api-types/v10';
import type {
  APIApplicationCommand,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Plain } from './normalise-command.ts';
import { normaliseCommand } from './normalise-command.ts';

export type WantedCommand = RESTPostAPIApplicationCommandsJSONBody;
export type Scope = 'global' | 'guild';

/** One field that differs, e.g. `options[0].description`. */
export interface Difference {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

export type Change =
  | { readonly kind: 'create'; readonly name: string; readonly command: WantedCommand }
  | {
      readonly kind: 'update';
      readonly name: string;
      readonly id: string;
      readonly command: WantedCommand;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'delete'; readonly name: string; readonly id: string };

export interface Plan {
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

/**
 * What has to be written so that Discord has the wanted commands; pure. A renamed command is a deletion and a
 * creation, since Discord knows no other way that keeps its kind.
 */
export function planRegistration(
  wanted: readonly WantedCommand[],
  existing: readonly APIApplicationCommand[],
  scope: Scope = 'global',
): Plan {
  const there = new Map(
    // The command that opens an Activity is made by Discord, not by us.
    existing.flatMap((command) =>
      command.type === ApplicationCommandType.PrimaryEntryPoint
        ? []
        : [[keyOf(command), command] as const],
    ),
  );
  const changes = wanted.flatMap((command): Change[] => {
    const found = there.get(keyOf(command));
    there.delete(keyOf(command));
    const name = displayName(command);
    if (!found) return [{ kind: 'create', name, command }];
    const differences = compareCommands(command, found, scope);
    return differences.length > 0
      ? [{ kind: 'update', name, id: found.id, command, differences }]
      : [];
  });
  const unchanged = wanted.length - changes.length;
  const deletions = [...there.values()].map((command): Change => {
    return { kind: 'delete', name: displayName(command), id: command.id };
  });
  return { changes: [...changes, ...deletions], unchanged };
}

const keyOf = ({ type = 1, name }: { type?: number | undefined; name: string }) =>
  `${type}:${name}`;

/** As a person sees it: slash commands with their slash, menu commands with the menu. */
function displayName({ type = 1, name }: { type?: number | undefined; name: string }): string {
  if (type === 1) return `/${name}`;
  return `${name} (${type === 2 ? 'user' : 'message'} menu)`;
}

function compareCommands(
  wanted: WantedCommand,
  existing: APIApplicationCommand,
  scope: Scope,
): readonly Difference[] {
  const to = normaliseCommand(wanted, scope);
  const { contexts, integration_types: types, ...rest } = normaliseCommand(existing, scope);
  // Left out by us means "as the application is set", which Discord fills in.
  const from: Plain = {
    ...rest,
    ...(to['contexts'] !== undefined && { contexts }),
    ...(to['integration_types'] !== undefined && { integration_types: types }),
  };
  return [...compare(from, to, '')];
}

function* compare(from: unknown, to: unknown, path: string): Generator<Difference> {
  if (!isObject(from) || !isObject(to) || Array.isArray(from) !== Array.isArray(to)) {
    if (from !== to) yield { path, from, to };
    return;
  }
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const step = Array.isArray(to) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`;
    yield* compare(from[key], to[key], path + step);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
