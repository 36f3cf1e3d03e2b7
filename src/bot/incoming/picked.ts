import * as z from 'zod';
import type { Picked, PickedChannel } from '../command.ts';

/** Reads the channels and roles that an interaction's data resolves; what is malformed is left out. */
export function pickedOf(data: unknown): Picked {
  if (typeof data !== 'object' || data === null || !('resolved' in data)) return nothing;
  const { channels, roles } = resolved.parse(data.resolved);
  return {
    channels: new Map(Object.values(channels).flatMap(channelEntry)),
    roles: new Map(Object.values(roles).flatMap((one) => (one ? [[one.id, one.name]] : []))),
  };
}

const nothing: Picked = { channels: new Map(), roles: new Map() };

/** Discord's channel flag for a channel whose name the reader may not see (change log, 2026-08-12). */
const hidden = 1 << 17;

const bits = z
  .string()
  .regex(/^\d{1,20}$/)
  .transform(BigInt);
const channel = z
  .object({
    id: z.string(),
    name: z.string().catch(''),
    type: z.number(),
    permissions: bits.catch(0n),
    app_permissions: bits.optional().catch(undefined),
    flags: z.number().catch(0),
  })
  .optional()
  .catch(undefined);
const role = z.object({ id: z.string(), name: z.string() }).optional().catch(undefined);
const resolved = z
  .object({
    channels: z.record(z.string(), channel).catch({}),
    roles: z.record(z.string(), role).catch({}),
  })
  .catch({ channels: {}, roles: {} });

function channelEntry(one: z.output<typeof channel>): [string, PickedChannel][] {
  if (!one) return [];
  const { id, name, type, permissions, app_permissions: appPermissions, flags } = one;
  const isHidden = (flags & hidden) !== 0;
  const entry = { id, name, type, permissions, isHidden };
  return [[id, appPermissions === undefined ? entry : { ...entry, appPermissions }]];
}
