import { fit } from '../../views/fit.ts';
import type { Option } from '../command.ts';
import { UserError } from '../user-error.ts';

/** A day, month or year, as the moment in UTC when it begins, in milliseconds since 1970. */
export function dayOption(description: string): Option<number | undefined> {
  return {
    kind: 'string',
    description,
    parse(raw) {
      if (raw === undefined) return undefined;
      const moment = startOf(String(raw).trim());
      if (moment !== undefined) return moment;
      throw new UserError({ code: 'wrong-day', asked: fit(String(raw), 100) });
    },
  };
}

function startOf(asked: string): number | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(asked) ?? [];
  const iso = `${year}-${month}-${day}`;
  const moment = Date.parse(`${iso}T00:00:00Z`);
  // JavaScript takes 31 June for 1 July.
  const isReal = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(iso);
  return isReal ? moment : undefined;
}
