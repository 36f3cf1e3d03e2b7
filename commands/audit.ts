import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { type AtDesk, atDesk } from '../src/bot/desk/at-desk.ts';
import { flagOption } from '../src/bot/options/flag.ts';
import type { AuditEntry } from '../src/desk/desk.ts';
import { auditPageSize, parseAuditId, showAudit, showAuditFile } from '../src/views/desk/audit.ts';
import type { Message } from '../src/views/message.ts';

/** Tells who did what and when, page by page or as a file. */
export const audit = defineCommand({
  name: 'audit',
  description: 'Who did what at the desk, and when',
  access: 'moderators',
  private: true,
  options: { export: flagOption('All of it, as a JSON file') },
  run: (asked, context) =>
    atDesk(context, async (at) =>
      asked.export ? showAuditFile(await all(at), context.reader) : page('newest', context, at),
    ),
});

/** The pager under it. */
export const auditPager = defineControl({
  name: 'audit',
  access: 'moderators',
  parse: parseAuditId,
  run: (before, context) => atDesk(context, (at) => page(before, context, at)),
});

async function page(
  before: number | 'newest',
  { reader }: Context,
  { desk, by }: AtDesk,
): Promise<Message> {
  const isFirst = before === 'newest';
  // One more than is shown tells whether there are more.
  const limit = auditPageSize + 1;
  const found = await desk.audit(by.guildId, isFirst ? { limit } : { before, limit });
  const hasMore = found.length > auditPageSize;
  return showAudit(found.slice(0, auditPageSize), { isFirst, hasMore, locale: reader.locale });
}

/** So many that a file stays well under Discord's 10 MiB; older ones are in the operator's backups. */
const most = 10_000;
const batch = 1_000;

async function all({ desk, by }: AtDesk): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (;;) {
    const last = entries.at(-1);
    const part = last ? { before: last.id, limit: batch } : { limit: batch };
    const found = await desk.audit(by.guildId, part);
    entries.push(...found);
    if (found.length < batch || entries.length >= most) return entries;
  }
}
