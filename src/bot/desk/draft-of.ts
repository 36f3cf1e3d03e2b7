import type { Article } from '../../../content/article.ts';
import { splitList } from '../../../content/split-list.ts';
import type { DraftedPost } from '../../desk/desk.ts';
import type { WhenNote } from '../../desk/when.ts';
import { fit } from '../../views/fit.ts';
import type { Context } from '../command.ts';
import { UserError } from '../user-error.ts';
import type { AtDesk } from './at-desk.ts';
import { findTarget, requirePingable, type Target } from './target.ts';

/** What a moderator typed after /publish. */
export interface Asked {
  readonly article: Article;
  readonly channel: string;
  readonly when: string | undefined;
  readonly role: string | undefined;
  readonly crosspost: boolean;
  readonly note: string | undefined;
  readonly title: string | undefined;
  readonly tags: string | undefined;
}

export interface Drafted {
  readonly request: DraftedPost;
  readonly dueNote?: WhenNote | undefined;
  readonly tagNames: readonly string[];
}

/** Turns what was typed into a post that could be made there and then, or throws a UserError that says why not. */
export async function draftOf(asked: Asked, context: Context, at: AtDesk): Promise<Drafted> {
  const { article, channel, role, note, crosspost } = asked;
  refuseRetracted(article);
  const { timeZone } = await at.desk.settings(at.by.guildId);
  const when =
    asked.when === undefined ? undefined : await readWhen(asked.when, timeZone, context.now);
  const withFile = article.picture !== undefined;
  const target = await findTarget(channel, context.reader, at, { withFile });
  if (role !== undefined) await requirePingable(role, target, at);
  if (crosspost && target.target !== 'announcement') {
    throw new UserError({ code: 'crosspost-elsewhere', channelId: channel });
  }
  const tags = tagsOf(asked, target);
  const title = fit(asked.title ?? article.headline, 100);
  return {
    dueNote: when?.note,
    tagNames: tags.map(({ name }) => name),
    request: {
      articleId: article.id,
      revision: article.revision,
      channelId: channel,
      target: target.target,
      ...(when && { due: when.at.toISOString() }),
      ...(role !== undefined && { roleId: role }),
      ...(note !== undefined && { note: fit(note, 800) }),
      ...(crosspost && { crosspost }),
      ...(target.target === 'forum' && { forum: { title, tagIds: tags.map(({ id }) => id) } }),
    },
  };
}

/** Refuses what was retracted, at its source or by this server. */
export function refuseRetracted({ status }: Article): void {
  if (status === 'retracted') throw new UserError({ code: 'desk-refused', why: 'retracted' });
}

/** Reads a moment as it was typed, in the server's time zone; `now` comes out as undefined. */
export async function readWhen(
  typed: string,
  timeZone: string,
  now: Date,
): Promise<{ readonly at: Date; readonly note?: WhenNote | undefined } | undefined> {
  // Loaded only now: its calendar arithmetic would cost every reading bot 4 MB.
  const { parseWhen } = await import('../../desk/when.ts');
  const when = parseWhen(typed, { now, timeZone });
  if (!when.ok) throw new UserError({ code: 'when', why: when.problem, typed, timeZone });
  return when.at.getTime() === now.getTime() ? undefined : when;
}

function tagsOf({ title, tags }: Asked, target: Target): Target['tags'] {
  if (target.target !== 'forum') {
    if (title === undefined && tags === undefined) return [];
    throw new UserError({ code: 'forum-options', channelId: target.id });
  }
  const names = splitList(tags ?? '');
  const known = target.tags.map(({ name }) => name);
  const found = names.map((asked) => {
    const tag = target.tags.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
    if (!tag) throw new UserError({ code: 'unknown-tag', asked, tags: known });
    return tag;
  });
  const distinct = [...new Set(found)];
  if (distinct.length > 5) throw new UserError({ code: 'too-many-tags' });
  if (distinct.length === 0 && target.needsTag) {
    throw new UserError({ code: 'tags-needed', tags: known });
  }
  return distinct;
}
