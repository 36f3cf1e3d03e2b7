import type { Manuscript } from '../content/manuscript.ts';
import { type Context, defineControl, type Fields, type Reply } from '../src/bot/command.ts';
import { type AtDesk, atDesk } from '../src/bot/desk/at-desk.ts';
import { correcting } from '../src/bot/desk/correcting.ts';
import {
  correctedArticle,
  entryOf,
  lookAt,
  manuscriptCalled,
  readingOf,
} from '../src/bot/desk/manuscripts.ts';
import { requireServerWide } from '../src/bot/desk/require-rights.ts';
import type { Manuscript as Kept } from '../src/desk/desk.ts';
import { parseManuscriptId } from '../src/views/desk/links.ts';
import { askToCorrect, askToWrite } from '../src/views/desk/manuscript-forms.ts';
import { showMistakes, showSettled } from '../src/views/desk/manuscript.ts';

/** The buttons under what was typed, an article or a correction. */
export const manuscriptButtons = defineControl({
  name: 'manuscript',
  access: 'moderators',
  parse: parseManuscriptId,
  run: ({ act, id }, context) =>
    atDesk(context, async (at): Promise<Reply> => {
      const kept = await manuscriptCalled(id, at);
      if (act === 'cancel') return showSettled('cancelled', context.reader);
      if (act === 'edit') return askAgain(kept, context);
      await requireServerWide(at, context.reader.roleIds);
      return take(kept, context, at);
    }),
});

function askAgain({ content }: Kept, context: Context): Reply {
  return content.kind === 'article'
    ? askToWrite(context.reader, content.manuscript)
    : askToCorrect(correctedArticle(content, context), context.reader, content);
}

/** What has changed since it was looked at is looked at again first. */
async function take(kept: Kept, context: Context, at: AtDesk): Promise<Reply> {
  const { id, content } = kept;
  const { article, problems } = await readingOf(kept, context);
  if (problems) return showMistakes(problems, { id, locale: context.reader.locale });
  if (content.kind === 'article') {
    await at.desk.write(id, article, at.by);
    return showSettled(article, context.reader);
  }
  const now = correctedArticle(content, context).revision;
  if (now !== content.revision) {
    const current = await at.desk.keepManuscript({ ...content, revision: now }, at.by);
    return lookAt(current, context, at, true);
  }
  await at.desk.amend(id, { article, entry: entryOf(content, context.now) }, at.by);
  return correcting(article, at, context.reader);
}

/** What was typed into the fields of a text. */
export function manuscriptIn({ headline, points, text, details }: Fields): Manuscript {
  return {
    ...(headline !== undefined && { headline: String(headline) }),
    points: String(points ?? ''),
    text: String(text ?? ''),
    details: String(details ?? ''),
  };
}
