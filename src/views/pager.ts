import type { APIActionRowComponent, APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { button, row } from './components.ts';
import type { Seat } from './links.ts';
import { wordsFor } from './words/words-for.ts';

/** A row of buttons to other pages, with the number of this one in its midst; nothing where there is one page only. */
export function pager(
  page: number,
  pages: number,
  locale: string,
  idOf: (page: number, seat: Seat) => string,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  if (pages <= 1) return [];
  const words = wordsFor(locale);
  const atStart = { disabled: page === 1 };
  const atEnd = { disabled: page === pages };
  return [
    row(
      button(words.pager.first, idOf(1, 'first'), atStart),
      button(words.pager.previous, idOf(Math.max(page - 1, 1), 'prev'), atStart),
      button(words.pageOf(page, pages), idOf(page, 'here'), { disabled: true }),
      button(words.pager.next, idOf(Math.min(page + 1, pages), 'next'), atEnd),
      button(words.pager.last, idOf(pages, 'last'), atEnd),
    ),
  ];
}

/** The page that is there: the nearest one when `page` is not. */
export function nearestPage(page: number, pages: number): number {
  return Math.min(Math.max(Math.trunc(page) || 1, 1), pages);
}
