import { findByCode } from '../content/find-by-code.ts';
import { defineControl } from '../src/bot/command.ts';
import { UserError } from '../src/bot/user-error.ts';
import { CardError } from '../src/cards/card-error.ts';
import { showCard } from '../src/views/card.ts';

/**
 * The button beside a quote: makes a picture of it, for the one who pressed alone. (Older messages have a menu instead,
 * whose values are the same codes.)
 */
export const card = defineControl({
  name: 'card',
  access: 'everyone',
  private: true,
  parse: ([code]) => code,
  async run(code, { library, cards, reader }) {
    const found = await findByCode(library.articles, code);
    if (found?.article.status !== 'published') {
      throw new UserError({ code: 'unknown-card', asked: code });
    }
    const { article, quote } = found;
    const file = await cards.card(article, quote, reader.locale).catch(explained);
    return showCard(article, quote, { file, locale: reader.locale });
  },
});

/** What the one who asked can act on is told to them. */
function explained(error: unknown): never {
  const code = error instanceof CardError ? error.code : 'failed';
  if (code === 'failed') throw error;
  throw new UserError({ code: code === 'busy' ? 'card-busy' : 'card-no-font' }, { cause: error });
}
