import * as z from 'zod';
import { limits } from '../discord/limits.ts';
import type { ActRequest, SayRequest } from './protocol.ts';

const snowflake = z.string().regex(/^\d{1,20}$/, { error: 'must be an id of digits' });
const name = z.string().min(1).max(100);
const options = z.record(name, z.union([z.string().max(6000), z.number(), z.boolean()]));
const picked = z.array(z.string().max(100)).max(25);

const persona = z.strictObject({
  userId: snowflake,
  channelId: snowflake,
  install: z.enum(['guild', 'user']),
  locale: z.string().regex(/^[A-Za-z0-9-]{2,10}$/),
});

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), name, options }),
  z.strictObject({ kind: z.literal('autocomplete'), name, options, focused: name }),
  z.strictObject({ kind: z.literal('message-command'), name, messageId: snowflake }),
  z.strictObject({
    kind: z.literal('component'),
    messageId: snowflake,
    customId: name,
    values: z.exactOptional(picked),
  }),
  z.strictObject({
    kind: z.literal('modal'),
    customId: name,
    fields: z.record(name, z.union([z.string().max(4000), picked])),
    messageId: z.exactOptional(snowflake),
  }),
]);

/** The body of `POST /api/act`. It only bounds sizes and shapes: what is valid is for Local Discord to judge. */
export const actRequest: z.ZodType<ActRequest> = z.strictObject({ persona, action });

/** The body of `POST /api/say`. */
export const sayRequest: z.ZodType<SayRequest> = z.strictObject({
  persona,
  content: z.string().trim().min(1).max(limits.content),
});
