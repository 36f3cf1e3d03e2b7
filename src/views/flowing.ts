import type { Content } from './article-message.ts';
import { textDisplay } from './components.ts';
import { paginate } from './markdown/paginate.ts';
import type { Piece } from './markdown/piece.ts';

/** Cuts a text that flows from page to page. `source` is the one whose pieces they are, when it stands in the article. */
export function flowing(pieces: readonly Piece[], source = ''): Content['cut'] {
  return (room) =>
    paginate(pieces, source, room).map(({ text, start }) => ({
      parts: text === '' ? [] : [textDisplay(text)],
      start,
    }));
}
