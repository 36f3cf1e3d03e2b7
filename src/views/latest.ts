import type { Article } from '../../content/article.ts';
import { type LastLook, newerThan } from '../../content/newer-than.ts';
import { articleItem, articleMenu } from './article-list.ts';
import { button, colours, container, row, separator, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import { latestId, type LatestLink, type Seat } from './links.ts';
import { escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { nearestPage, pager } from './pager.ts';
import { messageRoom, type Size } from './size.ts';
import { timestamp } from './time.ts';
import { wordsFor } from './words/words-for.ts';

/** As many as a phone shows without much scrolling. */
const perPage = 6;

/** What one article may take, so that any six fit, with a title and a footer. */
export const itemRoom: Size = {
  characters: Math.floor((messageRoom.characters - 400) / perPage),
  bytes: Math.floor((messageRoom.bytes - 800) / perPage),
};

interface LatestOptions {
  readonly topic?: string | undefined;
  readonly page?: number;
  readonly locale: string;
  /** What is seen by now: with the button *What is new since then* it comes back as `since`. */
  readonly look?: LastLook;
  /** When the reader last looked: what came since then is marked. */
  readonly since?: LastLook | undefined;
}

/** Articles, newest first as they come, with a menu to open one; of one topic when `topic` names it. */
export function showLatest(articles: readonly Article[], options: LatestOptions): Message {
  const { topic, since, locale } = options;
  const { latest } = wordsFor(locale);
  const pages = Math.max(1, Math.ceil(articles.length / perPage));
  const page = nearestPage(options.page ?? 1, pages);
  const shown = articles.slice((page - 1) * perPage, page * perPage);
  const about = topic === undefined ? undefined : escapeLine(fit(topic, 40));
  if (shown.length === 0) {
    return { components: [container(colours.neutral, [textDisplay(latest.none(about))])] };
  }
  const isNew = since ? newerThan(since) : () => false;
  const turn = (to: number, seat: Seat) => latestId(linkTo(to, options), seat);
  return {
    components: [
      container(colours.article, [
        textDisplay(`## ${latest.title(about)}`),
        ...shown.map((article) =>
          textDisplay(articleItem(article, { room: itemRoom, locale, isNew: isNew(article) })),
        ),
        separator(),
        textDisplay(footer(articles, articles.filter(isNew).length, options)),
        row(articleMenu(shown, locale)),
        ...pager(page, pages, locale, turn),
        ...sinceRow(options),
      ]),
    ],
  };
}

function linkTo(page: number, { topic, since }: LatestOptions): LatestLink {
  return {
    page,
    ...(topic !== undefined && { topic }),
    ...(since && { since: seconds(since.at), seen: since.seen }),
  };
}

function footer(
  articles: readonly Article[],
  fresh: number,
  { since, locale }: LatestOptions,
): string {
  const { latest } = wordsFor(locale);
  if (!since) return `-# ${latest.count(articles.length)}`;
  return `-# ${latest.newSince(fresh, timestamp(since.at.toISOString(), 'f'))}\n-# ${latest.count(articles.length)}`;
}

/** Who comes back to this list sees what came after it, without anybody having noted who read what. */
function sinceRow({ topic, look, locale }: LatestOptions) {
  if (!look) return [];
  const link = linkTo(1, { topic, since: look, locale });
  return [row(button(wordsFor(locale).latest.sinceButton, latestId(link, 'new')))];
}

function seconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}
