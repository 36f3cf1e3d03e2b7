import type { APISelectMenuOption, APIStringSelectComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type { Article } from '../../content/article.ts';
import { limits } from '../discord/limits.ts';
import { colours, container, row, separator, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import { latestId, openId } from './links.ts';
import { escapeLine, oneLine, withoutTricks } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { nearestPage, pager } from './pager.ts';
import { fits, messageRoom, sizeOf, type Size } from './size.ts';
import { wordsFor } from './words/words-for.ts';
import { timestamp } from './time.ts';

/** As many as a phone shows without much scrolling. */
const perPage = 6;

/** What one article may take, so that any six fit, with a title and a footer. */
const itemRoom: Size = {
  characters: Math.floor((messageRoom.characters - 300) / perPage),
  bytes: Math.floor((messageRoom.bytes - 600) / perPage),
};

/** Articles, newest first as they come, with a menu to open one; of one topic when `topic` names it. */
export function showLatest(
  articles: readonly Article[],
  {
    topic,
    page: wanted = 1,
    locale,
  }: { topic?: string | undefined; page?: number; locale: string },
): Message {
  const { latest } = wordsFor(locale);
  const pages = Math.max(1, Math.ceil(articles.length / perPage));
  const page = nearestPage(wanted, pages);
  const shown = articles.slice((page - 1) * perPage, page * perPage);
  const about = topic === undefined ? undefined : escapeLine(fit(topic, 40));
  if (shown.length === 0) {
    return { components: [container(colours.neutral, [textDisplay(latest.none(about))])] };
  }
  const link = (to: number) => (topic === undefined ? { page: to } : { page: to, topic });
  return {
    components: [
      container(colours.article, [
        textDisplay(`## ${latest.title(about)}`),
        ...shown.map((article) => textDisplay(item(article, locale))),
        separator(),
        textDisplay(`-# ${latest.count(articles.length)}`),
        row(menu(shown, locale)),
        ...pager(page, pages, locale, (to, seat) => latestId(link(to), seat)),
      ]),
    ],
  };
}

function item(article: Article, locale: string): string {
  for (const longest of [500, 300, 200, 120, 60]) {
    const text = itemText(article, longest, locale);
    if (fits(sizeOf(text), itemRoom)) return text;
  }
  return itemText(article, 30, locale);
}

function itemText({ headline, dek, ...article }: Article, longest: number, locale: string): string {
  const lines = [`**${escapeLine(fit(headline, longest))}**`];
  if (dek !== undefined) lines.push(escapeLine(fit(dek, longest)));
  const publisher = escapeLine(fit(article.publisher.name, longest));
  lines.push(`-# ${whence(publisher, article, timestamp, locale)}`);
  return lines.join('\n');
}

function whence(
  publisher: string,
  { published, added }: Pick<Article, 'published' | 'added'>,
  date: (iso: string) => string,
  locale: string,
): string {
  const words = wordsFor(locale);
  return published === undefined
    ? words.latest.added(publisher, date(added))
    : words.published(publisher, date(published));
}

function menu(articles: readonly Article[], locale: string): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: openId(),
    placeholder: wordsFor(locale).latest.placeholder,
    options: articles.map(option),
  };
}

/** Discord shows these as plain text. */
function option({ id, headline, dek }: Article): APISelectMenuOption {
  return {
    value: id,
    label: fit(plain(headline), limits.selectLabel),
    ...(dek !== undefined && { description: fit(plain(dek), limits.selectDescription) }),
  };
}

function plain(text: string): string {
  return oneLine(withoutTricks(text)) || '…';
}
