import * as z from 'zod';
import type { Fields } from '../command.ts';

/** What was filled in in a form, by custom_id; empty for anything but a form. */
export function fieldsOf(data: unknown): Fields {
  const read = form.safeParse(data);
  if (!read.success) return {};
  const filled = read.data.components.flatMap((one) =>
    one.component ? [one.component] : one.components,
  );
  return Object.fromEntries(
    filled.flatMap(({ custom_id: id, value, values }) =>
      value === undefined && values === undefined ? [] : [[id, value ?? values ?? '']],
    ),
  );
}

const field = z.object({
  custom_id: z.string(),
  value: z.string().optional().catch(undefined),
  values: z.array(z.string()).optional().catch(undefined),
});

/** Fields stand in a Label each; older forms have them in rows. */
const form = z.object({
  components: z.array(
    z
      .object({
        component: field.optional().catch(undefined),
        components: z.array(field).catch([]),
      })
      .catch({ component: undefined, components: [] }),
  ),
});
