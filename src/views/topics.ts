import { ComponentType } from 'discord-api-types/v10';
import { menuOption } from './article-list.ts';
import { colours, container, row, separator, textDisplay } from './components.ts';
import { topicMenuId, topicsId } from './links.ts';
import { escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { nearestPage, pager } from './pager.ts';
import { wordsFor } from './words/words-for.ts';

/** A menu holds no more than 25. */
const perPage = 20;

/** Topics with the number of their articles, in the order given, and a menu that leads to the latest on one. */
export function showTopics(
  topics: ReadonlyMap<string, number>,
  { page: wanted = 1, locale }: { page?: number; locale: string },
): Message {
  const { topics: words } = wordsFor(locale);
  const pages = Math.max(1, Math.ceil(topics.size / perPage));
  const page = nearestPage(wanted, pages);
  const shown = [...topics].slice((page - 1) * perPage, page * perPage);
  if (shown.length === 0) {
    return { components: [container(colours.neutral, [textDisplay(words.none)])] };
  }
  const lines = shown.map(([topic, count]) => words.item(escapeLine(topic), count));
  return {
    components: [
      container(colours.article, [
        textDisplay([`## ${words.title}`, ...lines].join('\n')),
        separator(),
        textDisplay(`-# ${words.count(topics.size)}`),
        row({
          type: ComponentType.StringSelect,
          custom_id: topicMenuId(),
          placeholder: words.placeholder,
          options: shown.map(([topic, count]) => menuOption(topic, topic, words.articles(count))),
        }),
        ...pager(page, pages, locale, topicsId),
      ]),
    ],
  };
}
