import type { Article } from '../../../content/article.ts';
import { readPicture } from '../../../content/picture-file.ts';
import type { Draft } from '../../desk/desk.ts';
import type { WhenNote } from '../../desk/when.ts';
import type { Preview } from '../../views/desk/preview.ts';
import type { Context } from '../command.ts';
import { UserError } from '../user-error.ts';
import type { AtDesk } from './at-desk.ts';
import { refuseRetracted } from './draft-of.ts';
import { findTarget, requirePingable, type Target } from './target.ts';

/** A draft of this server, still undecided or not. */
export async function draftCalled(id: string, { desk, by }: AtDesk): Promise<Draft> {
  const draft = await desk.findDraft(id, by.guildId);
  if (draft) return draft;
  throw new UserError({ code: 'desk-refused', why: 'no-such-draft' });
}

/** The article of a draft as it is now. */
export function articleOf({ request }: Draft, { library }: Context): Article {
  const article = library.find(request.articleId);
  if (article) return article;
  throw new UserError({ code: 'unknown-article', asked: request.articleId, closest: [] });
}

/**
 * Checks again, at the moment of the button, what was checked for the preview: rights may be gone, the channel too. Gives
 * back the place.
 */
export async function recheck(
  { request }: Draft,
  article: Article,
  context: Context,
  at: AtDesk,
): Promise<Target> {
  refuseRetracted(article);
  if (request.due !== undefined && Date.parse(request.due) < context.now.getTime()) {
    throw new UserError({ code: 'time-passed' });
  }
  const withFile = article.picture !== undefined;
  const target = await findTarget(request.channelId, context.reader, at, { withFile });
  if (request.roleId !== undefined) await requirePingable(request.roleId, target, at);
  return target;
}

/** What a preview says of a draft, with the picture as it is now. */
export async function previewOf(
  { id, request }: Draft,
  article: Article,
  about: {
    readonly language: string | null;
    readonly tagNames: readonly string[];
    readonly dueNote?: WhenNote | undefined;
    readonly crosspostsLeft?: number | undefined;
  },
  { desk, by: { guildId } }: AtDesk,
): Promise<Preview> {
  const { forum, ...rest } = request;
  const { channelId } = request;
  return {
    ...rest,
    id,
    article,
    picture: article.picture && (await readPicture(article.picture)),
    dueNote: about.dueNote,
    crosspostsLeft: about.crosspostsLeft,
    yetToTell: await desk.yetToTell(article, { guildId, channelId }),
    language: about.language ?? 'en',
    forum: forum && { title: forum.title, tags: about.tagNames },
  };
}

/** The names of the tags that a forum post gets; those that are gone are left out. */
export function namesOfTags({ request }: Draft, { tags }: Target): readonly string[] {
  const wanted = request.forum?.tagIds ?? [];
  return tags.filter(({ id }) => wanted.includes(id)).map(({ name }) => name);
}
