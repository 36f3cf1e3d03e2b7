import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import type { Article } from '../../content/article.ts';
import { cached } from './cache.ts';
import { button, colours, container, row, separator, textDisplay } from './components.ts';
import { correctionsOnTop } from './corrections.ts';
import { articleViews, readId, type ArticleView, type ReadLink } from './links.ts';
import { escapeLine } from './markdown/escape.ts';
import type { Attachment, Message } from './message.ts';
import { nearestPage, pager } from './pager.ts';
import { showRetraction } from './retraction.ts';
import { add, messageRoom, sizeOf, smaller, subtract, type Size } from './size.ts';
import { theOriginal } from './version-word.ts';
import { wordsFor } from './words/words-for.ts';

/** What of a view is shown: the page (from 1; the nearest that there is), and the version, as of `ReadLink`. */
export interface Shown {
  readonly page?: number;
  readonly version?: string | undefined;
  readonly locale: string;
}

/** What one view adds to what all views of an article have. */
export interface Content {
  /** Cuts it into pages, each of which fits the room. */
  cut(room: Size): readonly ContentPage[];
  /** The lines under the content, in small type, as Discord Markdown. */
  footer(page: number, pages: number): readonly string[];
  readonly media?: APIComponentInContainer;
  readonly files?: readonly Attachment[];
  /** Rows of buttons under those of every view. */
  readonly rows?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** Further rows on the last page. */
  readonly lastRows?: readonly APIActionRowComponent<APIButtonComponent>[];
}

/** What a page shows of a content. */
export interface ContentPage {
  /** None where there is nothing to show. */
  readonly parts: readonly APIComponentInContainer[];
  /** Where it begins in the text of the article, in UTF-16 units; 0 where it shows something else. */
  readonly start: number;
}

/** Comfortable to read in one go, on a phone too: less than two minutes. */
const comfortable: Size = { characters: 2400, bytes: 6000 };

/**
 * One page of one view of an article: corrections, headline, the view's content, its footer, and the buttons to the
 * other pages and views. A retracted article shows its notice instead, whatever the view.
 */
export function articleMessage(
  article: Article,
  to: Destination,
  locale: string,
  content: () => Content,
): Message {
  const { language } = wordsFor(locale);
  if (article.status === 'retracted') {
    return cached(article, `${language}|retracted`, () => showRetraction(article, { locale }));
  }
  const { view, speaker, version } = to;
  const keep = to.asked === undefined ? cached : makeAnew;
  const key = [language, view, speaker, version].join('|');
  const pages = keep(article, `${key}|pages`, () => paged(article, view, locale, content()));
  const page =
    to.offset === undefined
      ? nearestPage(to.page ?? 1, pages.cut.length)
      : pageHolding(pages.cut, to.offset);
  const link = {
    articleId: article.id,
    view,
    page,
    ...(version !== undefined && { version }),
    ...(speaker !== undefined && { speaker }),
  };
  return keep(article, `${key}|${page}`, () =>
    pageMessage(article, pages, { ...link, narrowed: (speaker ?? to.asked) !== undefined }, locale),
  );
}

interface Destination {
  readonly view: ArticleView;
  readonly page?: number;
  /** Instead of a page: a place in the source of the content, in UTF-16 units. */
  readonly offset?: number;
  readonly speaker?: number;
  /** As of `ReadLink`. */
  readonly version?: string | undefined;
  /** What the reader typed, when the content depends on it: then it is not kept for others. */
  readonly asked?: string;
}

function makeAnew<T>(_article: Article, _key: string, make: () => T): T {
  return make();
}

/** The number of the page that shows what stands there in the text. */
function pageHolding(pages: readonly ContentPage[], offset: number): number {
  return Math.max(1, pages.findLastIndex(({ start }) => start <= offset) + 1);
}

interface Pages {
  readonly content: Omit<Content, 'cut'>;
  readonly cut: readonly ContentPage[];
}

function paged(article: Article, view: ArticleView, locale: string, all: Content): Pages {
  // What is cut is large; only the pages are kept.
  const { cut, ...content } = all;
  const around = [
    correctionsOnTop(article, locale)?.text ?? '',
    heading(article, view, 1),
    versionNote(article, locale),
    footerText(content, 999, 999),
  ];
  const room = subtract(messageRoom, around.map(sizeOf).reduce(add));
  return { content, cut: cut(smaller(room, comfortable)) };
}

/** Where a message is; when it shows only a part of its view, the view's tab leads to all of it. */
type Here = ReadLink & { readonly narrowed: boolean };

function pageMessage(article: Article, pages: Pages, link: Here, locale: string): Message {
  const { content, cut } = pages;
  const corrections = correctionsOnTop(article, locale);
  const parts = cut[link.page - 1]?.parts ?? [];
  const footer = footerText(content, link.page, cut.length);
  const turn = (page: number, seat: Parameters<typeof readId>[1]) =>
    readId({ ...link, page }, seat);
  const components: APIComponentInContainer[] = [
    ...(corrections ? [textDisplay(corrections.text), separator()] : []),
    textDisplay(heading(article, link.view, link.page)),
    ...(content.media && link.page === 1 ? [content.media] : []),
    ...(parts.length > 0 ? parts : [textDisplay(wordsFor(locale).emptyBody)]),
    separator(),
    ...(article.isTranslation ? [textDisplay(versionNote(article, locale))] : []),
    ...(footer ? [textDisplay(footer)] : []),
    ...pager(link.page, cut.length, locale, turn),
    tabs(article, link, locale),
    ...(content.rows ?? []),
    ...(link.page === cut.length ? (content.lastRows ?? []) : []),
  ];
  const colour = corrections ? colours.corrected : colours.article;
  return {
    components: [container(colour, components)],
    ...(content.files && link.page === 1 && { files: content.files }),
  };
}

/** The first page of a summary or a text has the sentence under the headline; the others have room for their own. */
function heading({ headline, dek }: Article, view: ArticleView, page: number): string {
  const opening = page === 1 && (view === 'summary' || view === 'article');
  const title = `${opening ? '##' : '###'} ${escapeLine(headline)}`;
  return opening && dek !== undefined ? `${title}\n${escapeLine(dek)}` : title;
}

function footerText(content: Pages['content'], page: number, pages: number): string {
  return content
    .footer(page, pages)
    .map((text) => `-# ${text}`)
    .join('\n');
}

function versionNote({ isTranslation }: Article, locale: string): string {
  return isTranslation ? `-# ${wordsFor(locale).translation.note}` : '';
}

/** The views, and the way from a translation to the original, or back to it. */
function tabs(
  { isTranslation }: Article,
  { articleId, view, narrowed, version }: Here,
  locale: string,
) {
  const { tabs: labels, translation } = wordsFor(locale);
  const link = { articleId, page: 1 };
  const buttons = articleViews.map((tab) =>
    button(labels[tab], readId({ ...link, view: tab, ...(version && { version }) }, 'tab'), {
      current: tab === view,
      disabled: tab === view && !narrowed,
    }),
  );
  if (isTranslation) {
    buttons.push(
      button(translation.original, readId({ ...link, view, version: theOriginal }, 'version')),
    );
  } else if (version === theOriginal && (view === 'summary' || view === 'article')) {
    buttons.push(button(translation.translated, readId({ ...link, view }, 'version')));
  }
  return row(...buttons);
}
