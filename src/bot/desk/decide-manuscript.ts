import type { Article } from '../../../content/article.ts';
import type { Manuscript } from '../../desk/desk.ts';
import { showSubmitted } from '../../views/desk/done.ts';
import { showSettled } from '../../views/desk/manuscript.ts';
import type { Message } from '../../views/message.ts';
import type { Context, Reply } from '../command.ts';
import type { AtDesk } from './at-desk.ts';
import { correcting } from './correcting.ts';
import { lookAt, previewOf } from './look-at.ts';
import { correctedArticle, entryOf, readingOf } from './manuscripts.ts';

/** Makes a manuscript what it says, or asks for approval of it. A correction of what has changed since is looked at again first. */
export async function decide(
  kept: Manuscript,
  act: 'take' | 'approve',
  context: Context,
  at: AtDesk,
): Promise<Reply> {
  const { article, problems } = await readingOf(kept, context);
  if (problems) return lookAt(kept, context, at);
  const now = changedTo(kept, context);
  if (now !== undefined) {
    const current = await at.desk.renewManuscript(kept.id, now, at.by);
    return lookAt(current, context, at, act === 'approve' ? 'outdated' : 'changed');
  }
  const { approval } = await at.desk.settings(at.by.guildId);
  return act === 'take' && approval ? submit(kept, context, at) : make(kept, article, context, at);
}

/** Another revision of the article that it corrects than the one that was shown. */
function changedTo({ content, settled }: Manuscript, context: Context): string | undefined {
  if (settled || content.kind === 'article') return undefined;
  const { revision } = correctedArticle(content, context);
  return revision === content.revision ? undefined : revision;
}

async function submit(kept: Manuscript, context: Context, at: AtDesk): Promise<Message> {
  const { guildId } = at.by;
  const isNew = await at.desk.submitManuscript(kept.id, at.by);
  if (isNew) {
    const show = await previewOf({ ...kept, submittedAt: context.now }, context, at);
    await at.newsroom.tell(guildId, (locale) => show({ locale, stage: 'approve' }));
  }
  return showSubmitted('write', context.reader);
}

async function make(
  { id, content }: Manuscript,
  article: Article,
  context: Context,
  at: AtDesk,
): Promise<Reply> {
  if (content.kind === 'article') {
    await at.desk.write(id, article, at.by);
    return showSettled(article, context.reader);
  }
  await at.desk.amend(id, { article, entry: entryOf(content, context.now) }, at.by);
  return correcting(article, at, context.reader);
}
