import type { Correction } from '../content/article.ts';
import {
  type Context,
  defineCommand,
  defineControl,
  type Fields,
  type Reply,
} from '../src/bot/command.ts';
import { type AtDesk, atDesk } from '../src/bot/desk/at-desk.ts';
import { refuseRetracted } from '../src/bot/desk/draft-of.ts';
import { lookAt } from '../src/bot/desk/look-at.ts';
import { requireServerWide } from '../src/bot/desk/require-rights.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { required } from '../src/bot/options/required.ts';
import type { ManuscriptContent } from '../src/desk/desk.ts';
import { parseReplaced } from '../src/views/desk/links.ts';
import { askToCorrect } from '../src/views/desk/manuscript-forms.ts';
import { articleCalled } from './article-called.ts';
import { manuscriptIn } from './manuscript.ts';

/** Corrects an article in this server, and every post of it. The form opens at once; the desk does so while it is filled in. */
export const correct = defineCommand({
  name: 'correct',
  description: 'Correct an article in this server: say what was wrong, and every post follows',
  access: 'moderators',
  private: true,
  options: { article: required(articleOption(), 'A headline, topic or name') },
  run({ article }, { reader, newsroom }) {
    refuseRetracted(article);
    newsroom?.open();
    return askToCorrect(article, reader);
  },
});

/** The form: what was typed is kept, and what it will change is shown. */
export const correctForm = defineControl({
  name: 'correct',
  access: 'moderators',
  parse: ([articleId, replaced]) =>
    articleId === undefined ? undefined : { articleId, replaces: parseReplaced(replaced) },
  run: (form, context, fields) => atDesk(context, (at) => keepAndLook(form, context, fields, at)),
});

interface CorrectForm {
  readonly articleId: string;
  readonly replaces: string | undefined;
}

async function keepAndLook(
  { articleId, replaces }: CorrectForm,
  context: Context,
  fields: Fields,
  at: AtDesk,
): Promise<Reply> {
  const article = articleCalled(articleId, context);
  refuseRetracted(article);
  await requireServerWide(at, context.reader.roleIds);
  const { id, revision, writtenAt } = article;
  const content: ManuscriptContent = {
    kind: 'correction',
    articleId: id,
    revision,
    entry: entryIn(fields),
    ...(writtenAt !== undefined && { manuscript: manuscriptIn(fields) }),
  };
  return lookAt(await at.desk.keepManuscript(content, at.by, replaces), context, at);
}

const kinds = ['correction', 'clarification', 'update'] as const satisfies Correction['kind'][];

function entryIn({ kind, note }: Fields): Omit<Correction, 'at'> {
  return {
    kind: kinds.find((it) => it === String(kind)) ?? 'correction',
    note: String(note ?? '').trim() || '…',
  };
}
