import type { Article } from '../content/article.ts';
import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { type AtDesk, atDesk } from '../src/bot/desk/at-desk.ts';
import { draftOf } from '../src/bot/desk/draft-of.ts';
import { articleOf, draftCalled, namesOfTags, previewOf, recheck } from '../src/bot/desk/drafts.ts';
import { requireOver } from '../src/bot/desk/require-over.ts';
import { channelTypes } from '../src/bot/desk/target.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { channelOption } from '../src/bot/options/channel.ts';
import { flagOption } from '../src/bot/options/flag.ts';
import { optionalText } from '../src/bot/options/optional-text.ts';
import { required } from '../src/bot/options/required.ts';
import { roleOption } from '../src/bot/options/role.ts';

import { UserError } from '../src/bot/user-error.ts';
import type { Draft } from '../src/desk/desk.ts';
import { showConfirmed, showDone, showSubmitted } from '../src/views/desk/done.ts';
import { parseDraftId } from '../src/views/desk/links.ts';
import { showPreview } from '../src/views/desk/preview.ts';
import type { Message } from '../src/views/message.ts';

/** Shows exactly what will be posted, and posts it when that is confirmed. */
export const publish = defineCommand({
  name: 'publish',
  description: 'Publish an article in a channel, now or later; you see it first',
  access: 'moderators',
  private: true,
  options: {
    article: required(articleOption(), 'A headline, topic or name'),
    channel: required(channelOption('Where it is posted', channelTypes)),
    when: optionalText('in 2h, tomorrow 09:00, 2026-12-01 18:30; left out: now', 60),
    role: roleOption('Pinged once, when it is posted'),
    crosspost: flagOption('Announcement channels: also publish it to the followers'),
    note: optionalText('Your own line above the article', 800),
    title: optionalText('Forums: the title of the post; left out: the headline', 100),
    tags: optionalText('Forums: tags, with commas between', 200),
  },
  run: (asked, context) =>
    atDesk(context, async (at) => {
      const { request, dueNote, tagNames } = await draftOf(asked, context, at);
      const { approval, language } = await at.desk.settings(at.by.guildId);
      const draft = await at.desk.draft(request, at.by);
      const left = request.crosspost ? await at.desk.crosspostsLeft(request.channelId) : undefined;
      const about = { language, tagNames, dueNote, crosspostsLeft: left };
      const preview = await previewOf(draft, asked.article, about, at);
      const { locale } = context.reader;
      return showPreview(preview, { locale, stage: approval ? 'submit' : 'confirm' });
    }),
});

/** The buttons under a preview, for who asked and for who approves. */
export const draftButtons = defineControl({
  name: 'draft',
  access: 'moderators',
  parse: parseDraftId,
  run: ({ act, id }, context) =>
    atDesk(context, async (at) => {
      const draft = await draftCalled(id, at);
      // Nobody else ever sees these two buttons; who does all the same has no part in it.
      const isTheirs = draft.createdBy === at.by.by;
      if (!isTheirs && (act === 'publish' || act === 'cancel')) throw noSuchDraft();
      const { locale } = context.reader;
      switch (act) {
        case 'publish':
          return confirm(draft, context, at);
        case 'approve':
          return approve(draft, context, at);
        case 'cancel':
        case 'refuse':
          if (!isTheirs) await requireOver(draft.request.channelId, context.reader, at);
          await at.desk.discard(id, at.by);
          return showDone(act === 'cancel' ? 'cancelled' : 'refused', { locale });
      }
    }),
});

async function confirm(draft: Draft, context: Context, at: AtDesk): Promise<Message> {
  const { locale } = context.reader;
  const article = articleOf(draft, context);
  const target = await recheck(draft, article, context, at);
  const { approval, language } = await at.desk.settings(at.by.guildId);
  if (article.revision !== draft.request.revision) {
    const request = { ...draft.request, revision: article.revision };
    const tagNames = namesOfTags(draft, target);
    const next = await at.desk.draft(request, at.by);
    const preview = await previewOf(next, article, { language, tagNames }, at);
    return showPreview(preview, { locale, stage: approval ? 'submit' : 'confirm', changed: true });
  }
  if (!approval) return post(draft, article, context, at);
  if (await at.desk.submit(draft.id, at.by)) {
    const tagNames = namesOfTags(draft, target);
    const preview = await previewOf(draft, article, { language, tagNames }, at);
    const askedBy = { userId: draft.createdBy, at: context.now.toISOString() };
    await at.newsroom.tell(at.by.guildId, (theirs) =>
      showPreview(preview, { locale: theirs, stage: 'approve', askedBy }),
    );
  }
  return showSubmitted('preview', { locale });
}

/** Approval holds for the very text that it was asked for. */
async function approve(draft: Draft, context: Context, at: AtDesk): Promise<Message> {
  if (draft.submittedAt === null) throw noSuchDraft();
  const article = articleOf(draft, context);
  if (article.revision !== draft.request.revision) {
    throw new UserError({ code: 'draft-outdated' });
  }
  await recheck(draft, article, context, at);
  return post(draft, article, context, at);
}

/** Waits a moment, so that whoever pressed the button sees the link and not only that it will come. */
async function post(
  draft: Draft,
  article: Article,
  { reader: { locale } }: Context,
  { desk, newsroom, by }: AtDesk,
): Promise<Message> {
  const approval = draft.submittedAt !== null;
  const confirmed = await desk.confirm(draft.id, article, by, { approval });
  const isLater = draft.request.due !== undefined;
  return showConfirmed(isLater ? confirmed : await newsroom.settled(confirmed, waitMs), { locale });
}

/** Half of what the waist waits before it asks Discord for time. */
const waitMs = 750;

const noSuchDraft = () => new UserError({ code: 'desk-refused', why: 'no-such-draft' });
