import type { Article } from '../../content/article.ts';
import { articleItem, articleMenu } from './article-list.ts';
import { button, colours, container, row, separator, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import { itemRoom } from './latest.ts';
import { readId } from './links.ts';
import { escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { wordsFor } from './words/words-for.ts';

/** At most six other articles to read after one, with a menu to open them and the way back. */
export function showMore(
  article: Article,
  others: readonly Article[],
  { locale }: { locale: string },
): Message {
  const words = wordsFor(locale);
  const headline = escapeLine(fit(article.headline, 100));
  const back = { articleId: article.id, view: 'summary' as const, page: 1 };
  const tab = row(button(words.tabs.summary, readId(back, 'tab')));
  if (others.length === 0) {
    const text = textDisplay(words.more.none(headline));
    return { components: [container(colours.neutral, [text, tab])] };
  }
  return {
    components: [
      container(colours.article, [
        textDisplay(`## ${words.more.title(headline)}`),
        ...others.map((other) => textDisplay(articleItem(other, { room: itemRoom, locale }))),
        separator(),
        row(articleMenu(others, locale)),
        tab,
      ]),
    ],
  };
}
