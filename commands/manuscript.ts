import type { Manuscript } from '../content/manuscript.ts';
import { type Context, defineControl, type Fields, type Reply } from '../src/bot/command.ts';
import { type AtDesk, atDesk } from '../src/bot/desk/at-desk.ts';
import { decide } from '../src/bot/desk/decide-manuscript.ts';
import { lookAt } from '../src/bot/desk/look-at.ts';
import { correctedArticle, manuscriptCalled, newestOf } from '../src/bot/desk/manuscripts.ts';
import { requireServerWide } from '../src/bot/desk/require-rights.ts';
import { UserError } from '../src/bot/user-error.ts';
import type { Manuscript as Kept } from '../src/desk/desk.ts';
import { parseManuscriptId } from '../src/views/desk/links.ts';
import { askToCorrect, askToWrite } from '../src/views/desk/manuscript-forms.ts';
import { showSettled } from '../src/views/desk/manuscript.ts';

/** The buttons under what was typed, an article or a correction, for who typed it and for who approves. */
export const manuscriptButtons = defineControl({
  name: 'manuscript',
  access: 'moderators',
  parse: parseManuscriptId,
  run: ({ act, id }, context) =>
    atDesk(context, async (at): Promise<Reply> => {
      const shown = await manuscriptCalled(id, at);
      const isTheirs = shown.createdBy === at.by.by;
      const isForOthers = act === 'approve' || act === 'discard';
      // Nobody else ever sees its author's buttons; who does all the same has no part in it.
      if (!isTheirs && !isForOthers) throw noSuchDraft();
      const kept = await newestOf(shown, at);
      if (act === 'edit') return askAgain(kept, context);
      const isEnd = act === 'cancel' || act === 'discard';
      if (!isTheirs || !isEnd) await requireServerWide(at, context.reader.roleIds);
      if (isForOthers && shown.submittedAt === null) throw noSuchDraft();
      // Whatever is pressed holds for what was shown.
      if (kept.id !== shown.id && !kept.settled) {
        return lookAt(kept, context, at, isForOthers ? 'outdated' : 'changed');
      }
      return isEnd ? end(kept, act, context, at) : decide(kept, act, context, at);
    }),
});

function askAgain({ id, content }: Kept, context: Context): Reply {
  return content.kind === 'article'
    ? askToWrite(context.reader, { id, ...content })
    : askToCorrect(correctedArticle(content, context), context.reader, { id, ...content });
}

async function end(
  { id }: Kept,
  act: 'cancel' | 'discard',
  { reader }: Context,
  { desk, by }: AtDesk,
): Promise<Reply> {
  await desk.discardManuscript(id, by);
  return showSettled(act === 'cancel' ? 'cancelled' : 'discarded', reader);
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

const noSuchDraft = () => new UserError({ code: 'desk-refused', why: 'no-such-draft' });
