import type { Article } from '../../content/article.ts';
import type { Origin } from '../../content/find-origin.ts';
import { articleItem, articleMenu } from './article-list.ts';
import { button, colours, container, row, separator, textDisplay } from './components.ts';
import { itemRoom } from './latest.ts';
import { readId } from './links.ts';
import type { Message } from './message.ts';
import { paragraphId, placeIn } from './paragraph-link.ts';
import { showRetraction } from './retraction.ts';
import { wordsFor } from './words/words-for.ts';

/** Which article of the library a text comes from, or which are about the same. */
export function showOrigin(origin: Origin, { locale }: { locale: string }): Message {
  if (origin.kind === 'unknown') return unknown(origin.closest, locale);
  const { article } = origin;
  if (article.status === 'retracted') return showRetraction(article, { locale });
  const words = wordsFor(locale);
  const tab = (view: 'summary' | 'source') =>
    button(words.tabs[view], readId({ articleId: article.id, view, page: 1 }, 'tab'));
  const place =
    origin.kind === 'words'
      ? [button(words.verdict.open, paragraphId(placeIn(article, origin.paragraph), 0))]
      : [];
  return {
    components: [
      container(colours.article, [
        textDisplay(`### ${found(origin, locale)}`),
        textDisplay(articleItem(article, { room: itemRoom, locale })),
        ...(article.isTranslation ? [textDisplay(`-# ${words.translation.note}`)] : []),
        separator(),
        row(...place, tab('summary'), tab('source')),
      ]),
    ],
  };
}

function found(origin: Exclude<Origin, { kind: 'unknown' }>, locale: string): string {
  const { origin: words } = wordsFor(locale);
  if (origin.kind !== 'words') {
    return origin.kind === 'link' ? words.byLink : words.byHeadline;
  }
  const { paragraph, isExact } = origin;
  return isExact ? words.byWords(paragraph) : words.bySimilarWords(paragraph);
}

function unknown(closest: readonly Article[], locale: string): Message {
  const { origin: words } = wordsFor(locale);
  if (closest.length === 0) {
    return { components: [container(colours.neutral, [textDisplay(words.none)])] };
  }
  return {
    components: [
      container(colours.neutral, [
        textDisplay(words.closest),
        ...closest.map((article) => textDisplay(articleItem(article, { room: itemRoom, locale }))),
        row(articleMenu(closest, locale)),
      ]),
    ],
  };
}
