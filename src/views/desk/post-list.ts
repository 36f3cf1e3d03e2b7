import { ComponentType, type APIStringSelectComponent } from 'discord-api-types/v10';
import { limits } from '../../discord/limits.ts';
import { button, colours, container, row, separator, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine, oneLine, withoutTricks } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { messageUrl } from '../message-url.ts';
import { nearestPage, pager } from '../pager.ts';
import { timestamp } from '../time.ts';
import { listId, pickId, postActId, type ListLink } from './links.ts';
import { isScheduled, isStuck, placeOf, reasonOf, stateOf, type PostSeen } from './post-facts.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** A line of a list: a post; or what waits for approval, the preview of one, or what was typed into a form. */
export type Listed =
  | { readonly kind: 'post'; readonly headline: string; readonly post: PostSeen }
  | {
      readonly kind: 'draft';
      readonly headline: string;
      readonly id: string;
      readonly channelId: string;
    }
  | {
      readonly kind: 'manuscript';
      readonly headline: string;
      readonly id: string;
      readonly about: 'article' | 'correction';
    };

/** So many fit with the longest headlines. */
const perPage = 6;

/** Posts as they come, with how it is with each, and a menu to open one. */
export function showPostList(
  items: readonly Listed[],
  { link, headline, locale }: { link: ListLink; headline?: string | undefined; locale: string },
): Message {
  const words = deskWordsFor(locale).posts;
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const page = nearestPage(link.page, pages);
  const first = (page - 1) * perPage;
  const shown = items.slice(first, first + perPage);
  const posts = items.filter(({ kind }) => kind !== 'manuscript').length;
  const isScheduledList = link.list === 'scheduled';
  const title = isScheduledList
    ? words.scheduledTitle
    : words.ledgerTitle(headline && escapeLine(fit(headline, 100)));
  if (shown.length === 0) {
    const nothing = isScheduledList ? words.nothingScheduled : words.noPosts;
    return {
      components: [container(colours.neutral, [textDisplay(`## ${title}`), textDisplay(nothing)])],
    };
  }
  return {
    components: [
      container(colours.neutral, [
        textDisplay(`## ${title}`),
        ...shown.map((item, i) => textDisplay(itemText(item, first + i + 1, locale))),
        separator(),
        ...(posts === 0 ? [] : [textDisplay(`-# ${words.count(posts)}`)]),
        row(menu(shown, first, { link, locale })),
        ...pager(page, pages, locale, (to, seat) => listId({ ...link, page: to }, seat)),
      ]),
    ],
  };
}

/** A linked correction has the headline of what it corrects, so it says what it is. */
function titleOf(headline: string, post: PostSeen | undefined, locale: string): string {
  if (post === undefined || post.repliesTo === null) return headline;
  return deskWordsFor(locale).posts.linked(headline);
}

const postOf = (item: Listed) => (item.kind === 'post' ? item.post : undefined);

function itemText(item: Listed, number: number, locale: string): string {
  const title = titleOf(fit(item.headline, 150), postOf(item), locale);
  const headline = `**${number} · ${escapeLine(title)}**`;
  if (item.kind !== 'post') {
    const { waits, manuscript } = deskWordsFor(locale).posts;
    const what = item.kind === 'draft' ? `<#${item.channelId}>` : manuscript[item.about];
    return `${headline}\n-# ${what} · ${waits}`;
  }
  const { post } = item;
  const reason = reasonOf(post, locale);
  return [
    headline,
    `-# <#${placeOf(post)}> · ${stateOf(post, locale)}`,
    ...(reason === undefined ? [] : [`-# ${reason}`]),
  ].join('\n');
}

function menu(
  items: readonly Listed[],
  first: number,
  { link, locale }: { link: ListLink; locale: string },
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: pickId(link.list),
    placeholder: deskWordsFor(locale).posts.choose,
    options: items.map((item, i) => ({
      value: `${item.kind}-${item.kind === 'post' ? item.post.id : item.id}`,
      label: fit(
        `${first + i + 1} · ${oneLine(withoutTricks(titleOf(item.headline, postOf(item), locale)))}`,
        limits.selectLabel,
      ),
    })),
  };
}

/** All about one post, with what can be done about it. */
export function showPostDetail(
  post: PostSeen,
  { headline, list, locale }: { headline: string; list: ListLink['list']; locale: string },
): Message {
  const { posts: words } = deskWordsFor(locale);
  const reason = reasonOf(post, locale);
  const by = post.createdBy === 'desk' ? words.byItself : `<@${post.createdBy}>`;
  const lines = [
    `### ${escapeLine(titleOf(fit(headline, 256), post, locale))}`,
    words.isNow(stateOf(post, locale)),
    ...(post.repliesTo === null
      ? []
      : [words.about(messageUrl(post.guildId, placeOf(post), post.repliesTo))]),
    ...(reason === undefined ? [] : [reason]),
    words.channel(`<#${placeOf(post)}>`),
    ...(post.messageId === null
      ? []
      : [words.link(messageUrl(post.guildId, placeOf(post), post.messageId))]),
    words.by(by, timestamp(post.createdAt.toISOString(), 'f')),
    ...(post.crosspostedAt === null
      ? []
      : [words.followers(timestamp(post.crosspostedAt.toISOString(), 'f'))]),
    words.revision(
      post.liveRevision === null ? undefined : short(post.liveRevision),
      short(post.desiredRevision),
    ),
  ];
  const act = (label: string, what: 'move' | 'cancel' | 'retry') =>
    button(label, postActId(what, list, post.id));
  return {
    components: [
      container(post.state === 'failed' ? colours.retracted : colours.neutral, [
        textDisplay(lines.join('\n')),
      ]),
      row(
        ...(isScheduled(post) ? [act(words.reschedule, 'move'), act(words.cancel, 'cancel')] : []),
        ...(isStuck(post) ? [act(words.retry, 'retry')] : []),
        button(words.back, listId({ list, page: 1 }, 'back')),
      ),
    ],
  };
}

/** Enough to tell revisions apart. */
const short = (revision: string) => revision.slice(0, 12);
