import { defineCommand, defineControl } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { lookAt } from '../src/bot/desk/look-at.ts';
import { requireServerWide } from '../src/bot/desk/require-rights.ts';
import { parseReplaced } from '../src/views/desk/links.ts';
import { askToWrite } from '../src/views/desk/manuscript-forms.ts';
import { manuscriptIn } from './manuscript.ts';

/** Adds an article to what this server reads. The form opens at once; the desk does so while it is filled in. */
export const write = defineCommand({
  name: 'write',
  description: 'Write an article for this server; you see it first',
  access: 'moderators',
  private: true,
  options: {},
  run(_, { reader, newsroom }) {
    newsroom?.open();
    return askToWrite(reader);
  },
});

/** The form: what was typed is kept, and how it will look is shown. */
export const writeForm = defineControl({
  name: 'write',
  access: 'moderators',
  parse: ([replaced]) => ({ replaces: parseReplaced(replaced) }),
  run: ({ replaces }, context, fields) =>
    atDesk(context, async (at) => {
      await requireServerWide(at, context.reader.roleIds);
      const content = { kind: 'article' as const, manuscript: manuscriptIn(fields) };
      return lookAt(await at.desk.keepManuscript(content, at.by, replaces), context, at);
    }),
});
