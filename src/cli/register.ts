import type { Api } from '../discord/api-types.ts';
import type { Change, Plan } from '../discord/plan-registration.ts';
import type { RegisterOptions } from '../discord/register.ts';
import { register } from '../discord/register.ts';

/** `npm run register`: registers the commands, or with `dryRun` only shows what differs. */
export async function runRegister(
  api: Api,
  options: RegisterOptions,
  print: (line: string) => void,
): Promise<void> {
  const plan = await register(api, options);
  for (const line of describePlan(plan, options)) print(line);
}

/** A plan as a person reads it, one line a fact. */
export function describePlan(
  { changes, unchanged }: Plan,
  { guildId, dryRun = false }: Pick<RegisterOptions, 'guildId' | 'dryRun'>,
): readonly string[] {
  const where = guildId === undefined ? 'in all servers' : `in server ${guildId}`;
  const lines = changes.flatMap(describeChange);
  if (changes.some(({ kind }) => kind === 'delete')) {
    lines.push('A deleted or renamed command loses the permissions that servers set for it.');
  }
  const done = dryRun ? 'Nothing was written' : 'Written';
  const summary =
    changes.length === 0
      ? `Commands ${where} are up to date: ${unchanged} unchanged.`
      : `${done}: ${changes.length} of ${changes.length + unchanged} commands ${where} ${dryRun ? 'differ' : 'differed'}.`;
  return [...lines, summary];
}

function describeChange(change: Change): readonly string[] {
  if (change.kind === 'create') return [`+ ${change.name}`];
  if (change.kind === 'delete') return [`- ${change.name}`];
  return [
    `~ ${change.name}`,
    ...change.differences.map(({ path, from, to }) => `    ${path}: ${show(from)} → ${show(to)}`),
  ];
}

const longest = 80;

function show(value: unknown): string {
  if (value === undefined) return 'none';
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
