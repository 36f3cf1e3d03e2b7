import { ComponentType, type APIStringSelectComponent } from 'discord-api-types/v10';
import type { SearchResult } from '../../content/search/find-articles.ts';
import type { Hit } from '../../content/search/hit-finder.ts';
import { correctionMark, menuOption, whence } from './article-list.ts';
import { colours, container, row, separator, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import { escapeLine } from './markdown/escape.ts';
import { marked } from './markdown/marked.ts';
import type { Message } from './message.ts';
import { nearestPage, pager } from './pager.ts';
import { paragraphMenuId, paragraphValue, placeIn } from './paragraph-link.ts';
import { searchId, type SearchAsked } from './search-link.ts';
import { add, messageRoom, sizeOf, subtract, type Size } from './size.ts';
import { timestamp } from './time.ts';
import { wordsFor } from './words/words-for.ts';

/** As many as fit a phone's screen or two. */
const hitsPerPage = 5;
/** Who has not found it by then will rather change the words; and each hit costs time. */
const mostPages = 10;

/** Title, filters, respelt words and count. */
const aroundRoom: Size = { characters: 900, bytes: 2000 };
const hitRoom: Size = {
  characters: Math.floor((messageRoom.characters - aroundRoom.characters) / hitsPerPage),
  bytes: Math.floor((messageRoom.bytes - aroundRoom.bytes) / hitsPerPage),
};

/** How many hits a page needs of the engine. */
export function hitsUpTo(page: number): number {
  return Math.min(page, mostPages) * hitsPerPage;
}

/** One page (from 1) of what was found: each article with the words in their context, and a menu that opens it there. */
export function showHits(
  asked: SearchAsked,
  { hits, total, respelt }: SearchResult,
  { page: wanted = 1, locale }: { page?: number; locale: string },
): Message {
  const { search: words } = wordsFor(locale);
  const pages = Math.min(Math.max(1, Math.ceil(total / hitsPerPage)), mostPages);
  const page = nearestPage(wanted, pages);
  const shown = hits.slice((page - 1) * hitsPerPage, page * hitsPerPage);
  if (shown.length === 0) return nothing(asked, locale);
  const canTurn = searchId(asked, pages, 'first') !== undefined;
  const first = (page - 1) * hitsPerPage + 1;
  return {
    components: [
      container(colours.article, [
        textDisplay(top(asked, respelt, locale)),
        ...shown.map((hit, i) => textDisplay(hitText(hit, first + i, locale))),
        separator(),
        textDisplay(
          `-# ${canTurn || pages === 1 ? words.count(total) : words.best(shown.length, total)}`,
        ),
        row(menu(shown, locale)),
        ...(canTurn
          ? pager(page, pages, locale, (to, seat) => searchId(asked, to, seat) ?? '')
          : []),
      ]),
    ],
  };
}

function nothing(asked: SearchAsked, locale: string): Message {
  const { search: words } = wordsFor(locale);
  const query = escapeLine(fit(asked.query, 100));
  const isNarrowed = filters(asked, locale).length > 0;
  const text = isNarrowed ? words.noneWithin(query) : words.none(query);
  return { components: [container(colours.neutral, [textDisplay(text)])] };
}

function top(asked: SearchAsked, respelt: SearchResult['respelt'], locale: string): string {
  const { search: words } = wordsFor(locale);
  return [
    `## ${words.title(escapeLine(fit(asked.query, 100)))}`,
    ...filters(asked, locale).map((text) => `-# ${text}`),
    ...respelt
      .slice(0, 2)
      .map(
        ({ typed, as }) =>
          `-# ${words.respelt(escapeLine(fit(typed, 40)), escapeLine(fit(as, 40)))}`,
      ),
  ].join('\n');
}

function filters({ topic, publisher, after, before }: SearchAsked, locale: string): string[] {
  const { search: words } = wordsFor(locale);
  return [
    ...(topic === undefined ? [] : [words.topic(escapeLine(fit(topic, 40)))]),
    ...(publisher === undefined ? [] : [words.publisher(escapeLine(fit(publisher, 60)))]),
    ...(after === undefined ? [] : [words.after(timestamp(dayOf(after)))]),
    ...(before === undefined ? [] : [words.before(timestamp(dayOf(before)))]),
  ];
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The headline gives way first, then the words around the match. */
function hitText({ article, text, marks, paragraph }: Hit, place: number, locale: string): string {
  const { search: words, translation } = wordsFor(locale);
  const headline = escapeLine(fit(article.headline, 100));
  const above = `**${place} · ${headline}**\n`;
  const below = [
    '',
    ...(article.isTranslation ? [`-# ${translation.note}`] : []),
    `-# ${words.place(paragraph)}`,
    `-# ${whence(article, { locale, longest: 40 })}`,
    ...correctionMark(article, locale),
  ].join('\n');
  const room = subtract(hitRoom, add(sizeOf(above), sizeOf(below)));
  return above + marked({ text, spans: marks, sign: '**' }, room) + below;
}

function menu(hits: readonly Hit[], locale: string): APIStringSelectComponent {
  const { search: words } = wordsFor(locale);
  return {
    type: ComponentType.StringSelect,
    custom_id: paragraphMenuId(),
    placeholder: words.placeholder,
    options: hits.map(({ article, paragraph }) => {
      const value = paragraphValue(placeIn(article, paragraph));
      return menuOption(value, article.headline, words.place(paragraph));
    }),
  };
}
